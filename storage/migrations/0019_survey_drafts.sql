-- A draft as it was before the last change, so that the change can be taken back.

ALTER TABLE survey ADD COLUMN former BLOB;
