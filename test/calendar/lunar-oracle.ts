/**
 * Âm lịch tính từ quy tắc — the Vietnamese lunar calendar computed from the sky, to check the table of
 * `src/calendar/lunar.ts`. Tests only.
 *
 * @remarks New moons: Meeus, Astronomical Algorithms, 2nd edition, chapter 49. Sun: VSOP87 (Bretagnon, Francou 1988),
 * series D for the Earth cut at 0.1 arcsecond, corrected as in chapter 25. Both are in Terrestrial Time; days are civil
 * days at UTC+7. A new moon is good to about 17 seconds, a solar term to about 20.
 */

/** [amplitude in 1e-8 radian, phase in radians, frequency in radians per Julian millennium]. */
type Wave = readonly [amplitude: number, phase: number, frequency: number]

const earthLongitude: readonly (readonly Wave[])[] = [
  [
    [175347045.7, 0, 0],
    [3341656.5, 4.6692568, 6283.07585],
    [34894.3, 4.626102, 12566.1517],
    [3497.1, 2.744118, 5753.384885],
    [3417.6, 2.828866, 3.523118],
    [3135.9, 3.62767, 77713.771468],
    [2676.2, 4.418084, 7860.419392],
    [2342.7, 6.135162, 3930.209696],
    [1324.3, 0.742464, 11506.76977],
    [1273.2, 2.037097, 529.690965],
    [1199.2, 1.109629, 1577.343542],
    [990, 5.2327, 5884.927],
    [902, 2.0451, 26.298],
    [857, 3.5085, 398.149],
    [780, 1.1788, 5223.694],
    [753, 2.5334, 5507.553],
    [505, 4.5829, 18849.228],
    [492, 4.2051, 775.523],
    [357, 2.9195, 0.067],
    [317, 5.849, 11790.629],
    [284, 1.8987, 796.298],
    [271, 0.3149, 10977.079],
    [243, 0.3448, 5486.778],
    [206, 4.8065, 2544.314],
    [205, 1.8695, 5573.143],
    [202, 2.4577, 6069.777],
    [156, 0.8331, 213.299],
    [132, 3.4112, 2942.463],
    [126, 1.083, 20.775],
    [115, 0.6454, 0.98],
    [103, 0.636, 4694.003],
    [102, 0.9757, 15720.839],
    [102, 4.2668, 7.114],
    [99, 6.2099, 2146.165],
    [98, 0.681, 155.42],
    [86, 5.9832, 161000.686],
    [85, 1.2987, 6275.962],
    [85, 3.6708, 71430.696],
    [80, 1.8079, 17260.155],
    [79, 3.037, 12036.461],
    [75, 1.7551, 5088.629],
    [74, 3.5032, 3154.687],
    [74, 4.6793, 801.821],
    [70, 0.833, 9437.763],
    [62, 3.9776, 8827.39],
    [61, 1.8184, 7084.897],
    [57, 2.7843, 6286.599],
    [56, 4.3869, 14143.495],
    [56, 3.4701, 6279.553],
    [52, 0.1891, 12139.554],
    [52, 1.3328, 1748.016],
    [51, 0.2831, 5856.478],
    [49, 0.4874, 1194.447],
    [41, 5.3682, 8429.241],
    [41, 2.3985, 19651.048],
  ],
  [
    [628331966747.5, 0, 0],
    [206058.9, 2.67823456, 6283.07585],
    [4303.4, 2.635127, 12566.1517],
    [425, 1.5905, 3.523],
    [119, 5.7956, 26.298],
    [109, 2.9662, 1577.344],
    [93, 2.5921, 18849.228],
    [72, 1.1385, 529.691],
    [68, 1.8747, 398.149],
    [67, 4.4092, 5507.553],
    [59, 2.888, 5223.694],
    [56, 2.1747, 155.42],
    [45, 0.398, 796.298],
    [36, 0.4662, 775.523],
    [29, 2.6471, 7.114],
    [21, 5.3414, 0.98],
    [19, 1.8463, 5486.778],
    [19, 4.9686, 213.299],
    [17, 2.9912, 6275.962],
    [16, 0.0322, 2544.314],
    [16, 1.4305, 2146.165],
    [15, 1.2053, 10977.079],
    [12, 2.8343, 1748.016],
    [12, 3.258, 5088.629],
    [12, 5.2738, 1194.447],
    [12, 2.075, 4694.003],
    [11, 0.7661, 553.569],
  ],
  [
    [52918.9, 0, 0],
    [8719.8, 1.072097, 6283.07585],
    [309, 0.8673, 12566.152],
    [27, 0.053, 3.523],
    [16, 5.1883, 26.298],
    [16, 3.6846, 155.42],
    [10, 0.7574, 18849.228],
    [9, 2.0571, 77713.771],
    [7, 0.8267, 775.523],
    [5, 4.6628, 1577.344],
  ],
  [
    [289, 5.8438, 6283.076],
    [35, 0, 0],
    [17, 5.4877, 12566.152],
  ],
  [
    [114, 3.1416, 0],
    [8, 4.1345, 6283.076],
  ],
]

const julianDayOfEpoch = 2440587.5
const julianDayOf2000 = 2451545
const secondsPerDay = 86400
const localOffset = 7 / 24

/** Years in which a leap second took effect, after 1975; the halves are 1 July. */
const leapSeconds: readonly number[] = [
  1976, 1977, 1978, 1979, 1980, 1981.5, 1982.5, 1983.5, 1985.5, 1988, 1990, 1991, 1992.5, 1993.5, 1994.5, 1996, 1997.5,
  1999, 2006, 2009, 2012.5, 2015.5, 2017,
]

/**
 * Terrestrial Time minus UTC, in seconds: what "delta T" is for a calendar cut by civil midnight, UTC+7, and not by the
 * rotation of the Earth. After 2017 it stays 69.184: no leap second has come since, and resolution 4 of the General
 * Conference on Weights and Measures of 2022 is to keep UTC continuous for a century from 2035 at the latest.
 */
export function terrestrialMinusCivil(julianDay: number): number {
  const year = 2000 + (julianDay - julianDayOf2000) / 365.25
  return 46.184 + leapSeconds.filter((start) => start <= year).length
}

/** Epoch days and the fraction of the day passed since local midnight, at UTC+7, for a Julian ephemeris day. */
export function localTime(julianDay: number): number {
  return julianDay - terrestrialMinusCivil(julianDay) / secondsPerDay - julianDayOfEpoch + localOffset
}

function polynomial(x: number, ...coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180)
}

/** Chapter 49: [days, power of E, multiples of M, M', F, Omega]. */
const newMoonTerms: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
]

/** Chapter 49, the corrections of the planets: [days, degrees, degrees per lunation, degrees per century squared]. */
const planetaryTerms: readonly (readonly [number, number, number, number])[] = [
  [0.000325, 299.77, 0.107408, -0.009173],
  [0.000165, 251.88, 0.016321, 0],
  [0.000164, 251.83, 26.651886, 0],
  [0.000126, 349.42, 36.412478, 0],
  [0.00011, 84.66, 18.206239, 0],
  [0.000062, 141.74, 53.303771, 0],
  [0.00006, 207.14, 2.453732, 0],
  [0.000056, 154.84, 7.30686, 0],
  [0.000047, 34.52, 27.261239, 0],
  [0.000042, 207.19, 0.121824, 0],
  [0.00004, 291.34, 1.844379, 0],
  [0.000037, 161.72, 24.198154, 0],
  [0.000035, 239.56, 25.513099, 0],
  [0.000023, 331.55, 3.592518, 0],
]

/**
 * Chapter 49 is too coarse for one lunation: it puts the new moon of December 2072 0.2 seconds after local midnight,
 * ELP/MPP02 puts it 3.2 seconds before. Seconds to add; lunar.test.ts checks them against ELP/MPP02.
 */
const sharperTheory: ReadonlyMap<number, number> = new Map([[902, -3.4]])

/** Sóc — the instant of a new moon, as a Julian ephemeris day; lunation 0 is the new moon of 6 January 2000. */
export function newMoon(lunation: number): number {
  const century = lunation / 1236.85
  const eccentricity = polynomial(century, 1, -0.002516, -0.0000074)
  const sunAnomaly = polynomial(century, 2.5534 + 29.1053567 * lunation, 0, -0.0000014, -0.00000011)
  const moonAnomaly = polynomial(century, 201.5643 + 385.81693528 * lunation, 0, 0.0107582, 0.00001238, -0.000000058)
  const nodeDistance = polynomial(century, 160.7108 + 390.67050284 * lunation, 0, -0.0016118, -0.00000227, 0.000000011)
  const node = polynomial(century, 124.7746 - 1.56375588 * lunation, 0, 0.0020672, 0.00000215)
  const mean = polynomial(century, 2451550.09766 + 29.530588861 * lunation, 0, 0.00015437, -0.00000015, 0.00000000073)
  const periodic = newMoonTerms.map(
    ([days, power, sun, moon, distance, ascending]) =>
      days *
      eccentricity ** power *
      sine(sun * sunAnomaly + moon * moonAnomaly + distance * nodeDistance + ascending * node),
  )
  const planetary = planetaryTerms.map(
    ([days, degrees, rate, square]) => days * sine(degrees + rate * lunation + square * century ** 2),
  )
  const sharper = (sharperTheory.get(lunation) ?? 0) / secondsPerDay
  return [...periodic, ...planetary].reduce((sum, days) => sum + days, mean + sharper)
}

/** The apparent geocentric longitude of the Sun, in degrees from 0 to 360, at a Julian ephemeris day. */
export function sunLongitude(julianDay: number): number {
  const century = (julianDay - julianDayOf2000) / 36525
  const powers = earthLongitude.map((waves) =>
    waves.reduce(
      (sum, [amplitude, phase, frequency]) => sum + amplitude * Math.cos(phase + (frequency * century) / 10),
      0,
    ),
  )
  const geometric = (polynomial(century / 10, ...powers) * 1e-8 * 180) / Math.PI + 180

  const node = 125.04452 - 1934.136261 * century
  const sunMean = 280.4665 + 36000.7698 * century
  const moonMean = 218.3165 + 481267.8813 * century
  const sunAnomaly = 357.52911 + 35999.05029 * century
  const moonAnomaly = 134.96298 + 477198.867398 * century
  const nutation =
    -17.1996 * sine(node) +
    0.2062 * sine(2 * node) -
    1.3187 * sine(2 * sunMean) -
    0.2274 * sine(2 * moonMean) +
    0.1426 * sine(sunAnomaly) +
    0.0712 * sine(moonAnomaly) -
    0.0517 * sine(2 * sunMean + sunAnomaly)
  const distance = 1.00014 - 0.01671 * sine(sunAnomaly + 90) - 0.00014 * sine(2 * sunAnomaly + 90)

  const apparent = geometric + (nutation - 20.4898 / distance - 0.09033) / 3600
  return ((apparent % 360) + 360) % 360
}

/** Trung khí — the instant in a civil year when the Sun reaches a longitude, as a Julian ephemeris day. */
export function solarTerm(year: number, longitude: number): number {
  let instant = julianDayOf2000 + 365.2422 * (year - 2000 + ((longitude + 80) % 360) / 360)
  for (let step = 0; step < 8; step += 1) {
    const missing = ((longitude - sunLongitude(instant) + 540) % 360) - 180
    instant += (missing * 365.2422) / 360
  }
  return instant
}

/** One lunar year: `monthLengths` has 12 or 13 entries, and the leap month follows month `leapMonth` (0: none). */
export interface LunarYear {
  readonly year: number
  readonly firstDay: number
  readonly monthLengths: readonly number[]
  readonly leapMonth: number
}

interface Month {
  readonly start: number
  readonly length: number
  readonly number: number
  readonly leap: boolean
}

function newMoonDay(lunation: number): number {
  return Math.floor(localTime(newMoon(lunation)))
}

function solarTermDay(year: number, longitude: number): number {
  return Math.floor(localTime(solarTerm(year, longitude)))
}

/** Rule 3: the month that holds the winter solstice is month 11. */
function solsticeLunation(year: number): number {
  const solstice = solarTermDay(year, 270)
  const mean = Math.round((solstice + julianDayOfEpoch - 2451550.1) / 29.530588861)
  return [mean + 1, mean, mean - 1].find((lunation) => newMoonDay(lunation) <= solstice) ?? mean - 2
}

/** The months from month 11 of the year before up to, not including, month 11 of the given year. */
function monthsBetweenSolstices(year: number): readonly Month[] {
  const first = solsticeLunation(year - 1)
  const count = solsticeLunation(year) - first
  const spans = Array.from({ length: count }, (_, index) => ({
    start: newMoonDay(first + index),
    end: newMoonDay(first + index + 1),
  }))
  const terms = [year - 1, year].flatMap((civil) =>
    Array.from({ length: 12 }, (_, index) => solarTermDay(civil, index * 30)),
  )

  // Rule 4: of thirteen months, the first without a principal term repeats the number before it.
  const leapIndex = spans.findIndex(({ start, end }) => !terms.some((day) => day >= start && day < end))
  return spans.map(({ start, end }, index) => {
    const repeated = count === 13 && index >= leapIndex ? 1 : 0
    const number = ((10 + index - repeated) % 12) + 1
    return { start, length: end - start, number, leap: repeated === 1 && index === leapIndex }
  })
}

/** Every lunar year from `first` to `last`, both included. */
export function lunarYears(first: number, last: number): readonly LunarYear[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const months = [...years, last + 1].flatMap(monthsBetweenSolstices)
  const newYears = months.flatMap(({ number, leap }, index) => (number === 1 && !leap ? [index] : []))

  return years.map((year, index) => {
    const own = months.slice(newYears[index], newYears[index + 1])
    return {
      year,
      firstDay: own[0]?.start ?? Number.NaN,
      monthLengths: own.map(({ length }) => length),
      leapMonth: own.find(({ leap }) => leap)?.number ?? 0,
    }
  })
}
