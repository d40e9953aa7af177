/** Run in the browser's own window: begins to profile the main threads of all processes, a sample a millisecond. */
export const START_PROFILE = `const done = arguments[arguments.length - 1];
  Promise.resolve(Services.profiler.StartProfiler(2 ** 24, 1, ["js", "cpu"], ["GeckoMain"])).then(() => done())`

/**
 * The same: ends that, and tells the slices of the extension at this address. A slice is a row of samples in which a
 * script of the extension was on the stack, not parted by a call from the browser: behind each it performs the microtasks,
 * which is where work goes on that has let the page breathe. It took as much as the samples say the thread was busy.
 */
export const END_PROFILE = `const [base, done] = arguments;
  const runsOf = ({ samples, stackTable, frameTable, stringTable, markers }, perMs) => {
    const { prefix, frame } = stackTable.schema;
    const { location } = frameTable.schema;
    const ours = [];
    for (const stack of stackTable.data) {
      const isOurs = stringTable[frameTable.data[stack[frame]][location]].includes(base);
      ours.push(isOurs || (stack[prefix] !== null && stack[prefix] !== undefined && ours[stack[prefix]]));
    }
    const begun = markers.data
      .filter((marker) => stringTable[marker[markers.schema.name]] === "Perform microtasks")
      .map((marker) => marker[markers.schema.startTime]).filter((time) => time > 0).sort((a, b) => a - b);
    const slices = [];
    let task = 0, open = false;
    for (const sample of samples.data) {
      const time = sample[samples.schema.time], stack = sample[samples.schema.stack];
      const before = task;
      while (task < begun.length && begun[task] <= time) task++;
      if (stack === null || stack === undefined || !ours[stack]) { open = false; continue; }
      if (!open || task !== before) slices.push(0);
      open = true;
      slices[slices.length - 1] += (sample[samples.schema.threadCPUDelta] ?? 0) / perMs;
    }
    return slices;
  };
  Services.profiler.getProfileDataAsync().then((profile) => {
    Services.profiler.StopProfiler();
    const perMs = { ns: 1e6, "µs": 1e3 }[profile.meta.sampleUnits?.threadCPUDelta] ?? 1e6;
    let best = { longest: 0, total: 0, over: 0 };
    for (const { threads } of profile.processes) {
      for (const thread of threads) {
        if (thread.name !== "GeckoMain" || thread.processName === "WebExtensions") continue;
        const slices = runsOf(thread, perMs);
        const total = slices.reduce((sum, ms) => sum + ms, 0);
        if (total > best.total) best = { longest: Math.max(...slices), total, over: slices.filter((ms) => ms > 16).length };
      }
    }
    done(best);
  }, (error) => done({ error: String(error) }))`
