import fc from 'fast-check';

// At a desk each run tries cases of its own, and finds more every day. A gate says the same of the same code twice.
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_122 });

export default fc;
