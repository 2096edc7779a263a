#!/usr/bin/env bash
# Makes the documents of the matrix that LibreOffice (soffice) and pandoc write. Made with LibreOffice 7.4 and pandoc
# 2.17; other versions write other files, so what is expected of them may have to be looked at again.
set -euo pipefail
cd "$(dirname "$0")"
documents="$(cd ../documents && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

save() { # FROM FORMAT: LibreOffice opens FROM and saves it beside it
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$2" --outdir "$work" "$1" >/dev/null
}

pandoc sources/headings.md -o "$documents/pandoc-headings.docx"
pandoc sources/headings.md --number-sections -o "$documents/pandoc-numbered-sections.docx"
pandoc sources/headings.md --toc -o "$documents/pandoc-table-of-contents.docx"
pandoc sources/lists.md -f markdown+fancy_lists -o "$documents/pandoc-lists.docx"
pandoc sources/table.md -o "$documents/pandoc-table.docx"
pandoc sources/changes.md --track-changes=all -o "$documents/pandoc-changes-and-comments.docx"
pandoc sources/german.md -o "$documents/pandoc-typed-numbers-in-german.docx"
pandoc sources/right-to-left.md -o "$documents/pandoc-right-to-left.docx"

# LibreOffice reads Word's own files and writes them anew, in its own way.
for name in numbered-by-clause-styles lawyers-styles lawyers-list tracked-insertion table-of-contents text-box \
  landscape-section nested-tables foreign-control two-columns; do
  cp "$documents/word-$name.docx" "$work/libreoffice-$name.docx"
  mkdir -p "$work/in"
  mv "$work/libreoffice-$name.docx" "$work/in"
  save "$work/in/libreoffice-$name.docx" docx
  cp "$work/libreoffice-$name.docx" "$documents"
done

# By way of the formats of older programs.
cp "$documents/word-lawyers-list.docx" "$work/libreoffice-from-doc.docx"
save "$work/libreoffice-from-doc.docx" doc
save "$work/libreoffice-from-doc.doc" docx
cp "$work/libreoffice-from-doc.docx" "$documents"
cp "$documents/word-clauses-of-one-paragraph.docx" "$work/libreoffice-from-rtf.docx"
save "$work/libreoffice-from-rtf.docx" rtf
save "$work/libreoffice-from-rtf.rtf" docx
cp "$work/libreoffice-from-rtf.docx" "$documents"

# From formats of its own and of the web.
pandoc sources/headings.md --number-sections -o "$work/libreoffice-from-odt.odt"
save "$work/libreoffice-from-odt.odt" docx
cp "$work/libreoffice-from-odt.docx" "$documents"
cp sources/page.html "$work/libreoffice-from-web-page.html"
save "$work/libreoffice-from-web-page.html" "docx:MS Word 2007 XML"
cp "$work/libreoffice-from-web-page.docx" "$documents"
