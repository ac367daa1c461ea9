CREATE TABLE need (
    meeting_id BIGINT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    children BLOB NOT NULL,
    interpreter BLOB NOT NULL,
    wheelchair BLOB NOT NULL,
    lift BLOB NOT NULL,
    lift_places BLOB NOT NULL,
    lift_from BLOB NOT NULL,
    shares INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX need_person ON need (person_id);

CREATE TABLE agreed_lift (
    meeting_id BIGINT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    passenger_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    driver_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (meeting_id, passenger_id)
);
CREATE INDEX agreed_lift_passenger ON agreed_lift (passenger_id);
CREATE INDEX agreed_lift_driver ON agreed_lift (driver_id);
