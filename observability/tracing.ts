/** Ends tracing: sends what is still held back. */
export type StopTracing = () => Promise<void>;

/**
 * Starts OpenTelemetry with the usual OTEL variables, which its SDK reads itself. It patches modules as they are loaded, so
 * it must run before anything else is imported: process entries import the rest dynamically afterwards.
 */
export async function startTracing(serviceName: string): Promise<StopTracing> {
  const [{ NodeSDK }, { getNodeAutoInstrumentations }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/auto-instrumentations-node'),
  ]);
  const sdk = new NodeSDK({
    serviceName,
    instrumentations: [
      getNodeAutoInstrumentations({
        '@opentelemetry/instrumentation-fs': { enabled: false },
        // Statement texts are ours and carry no values; parameters never leave the process.
        '@opentelemetry/instrumentation-pg': { enhancedDatabaseReporting: false },
      }),
    ],
  });
  sdk.start();
  return () => sdk.shutdown();
}
