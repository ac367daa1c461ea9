-- Who asked for help at once lies sealed like an answer: nobody learns even the number before the close.

ALTER TABLE survey ADD COLUMN urgent_box_id BIGINT;
