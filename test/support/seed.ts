import fc from 'fast-check'

// the same cases in every run; CONGVU_SEED looks at others
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['CONGVU_SEED'] ?? 20_261_123) })
