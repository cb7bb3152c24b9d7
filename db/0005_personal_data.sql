-- Personal data: how long they are kept is told by the settings, no longer by each row; what was erased is found fast.

DROP INDEX person_erase;
ALTER TABLE person DROP COLUMN erase_after;

CREATE INDEX journal_personal ON journal (day) WHERE kind IN ('purged', 'erased', 'disclosed');
