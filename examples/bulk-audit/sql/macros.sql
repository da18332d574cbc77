-- Xúc xắc: one of four numbers in [0, 1) that 64 bits of a hash hold.
CREATE MACRO dice(bits, nth) AS ((bits >> (16 * nth)) & 65535) / 65536.0;

-- A moment that happened before the day of the question, else NULL.
CREATE MACRO known(moment, happened) AS CASE WHEN happened AND moment < getvariable('as_of') THEN moment END;

-- Quy định đang áp dụng: the value of a number of the law on a day.
CREATE MACRO law_on(parameter, day) AS (
  SELECT law.value FROM law WHERE law.id = parameter AND law.from_day <= day AND day < law.until_day
);
