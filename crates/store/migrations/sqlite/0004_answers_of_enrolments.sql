-- Whose answers these are: when an enrolment is over, what it was answered goes with it (MA-13).
ALTER TABLE answers ADD COLUMN enrolment BLOB;
CREATE INDEX answers_of_enrolments ON answers (enrolment) WHERE enrolment IS NOT NULL;
