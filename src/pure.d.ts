// What the pure rooms may rely on besides the language: parts that browsers, workers and Node all have.
