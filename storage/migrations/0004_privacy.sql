-- person_hash: keyed by the content key, so that without the key folder it names nobody.
CREATE TABLE forgotten (
    person_hash TEXT PRIMARY KEY,
    forgotten_at BIGINT NOT NULL
);
CREATE INDEX forgotten_at ON forgotten (forgotten_at);

CREATE TABLE consent (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    version INTEGER NOT NULL,
    given_on TEXT NOT NULL,
    PRIMARY KEY (person_id, purpose)
);
