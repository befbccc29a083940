'use client';
import { useEffect, useState } from 'react';
import { askAccount } from './ask-account.ts';

/** What an endpoint says, asked when the component appears and whenever `ask` is called. */
export function useAnswer(url: string, language: string) {
  const [answer, setAnswer] = useState<unknown>();
  const [problem, setProblem] = useState<string>();
  const [time, setTime] = useState(0);

  useEffect(() => {
    let isShown = true;
    void askAccount(url, { language }).then((result) => {
      if (!isShown) return;
      if ('answer' in result) setAnswer(result.answer);
      setProblem('problem' in result ? result.problem : undefined);
    });
    return () => {
      isShown = false;
    };
  }, [url, language, time]);

  return { answer, problem, ask: () => setTime((before) => before + 1) };
}
