// A hung page must end a test some day; no test depends on how long it takes.
jest.setTimeout(300_000);
