import './tables';
import { browser, type Runtime } from './browser';
import { type EngineAnswer, type EngineTask, engineTask, isEnginePort } from './engine-port';
import { readSteps } from './reading';
import { readingData } from './reading-data';
import { inTurns } from './turns';

/** Reads the pages that content scripts ask for, each until it stands or its port closes. Call it when the script starts. */
export function serveReadings(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (!isEnginePort(port, browser.runtime.id)) {
      port.disconnect();
      return;
    }
    const life = new AbortController();
    port.onDisconnect.addListener(() => life.abort());
    const hear = (message: unknown) => {
      port.onMessage.removeListener(hear);
      const task = taskOf(message);
      if (task) void serve(port, task, life.signal);
      else port.disconnect();
    };
    port.onMessage.addListener(hear);
  });
}

/** What is asked for; null for what nobody can read, whatever is wrong with it. */
function taskOf(message: unknown): EngineTask | null {
  try {
    return engineTask(message);
  } catch {
    return null;
  }
}

async function serve(port: Runtime.Port, { page, summaryLength }: EngineTask, signal: AbortSignal): Promise<void> {
  const answer = (message: EngineAnswer) => {
    if (!signal.aborted) port.postMessage(message);
  };
  try {
    const progress = (share: number) => answer({ progress: share });
    const reading = await inTurns(readSteps(page, { summaryLength }), { signal, patient: false, progress });
    if (reading) answer({ reading: readingData(reading, page) });
  } catch (error) {
    answer({ problem: String(error) });
  }
}
