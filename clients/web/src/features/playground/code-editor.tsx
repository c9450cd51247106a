import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, defaultHighlightStyle, foldGutter, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'react';
import { codeColours, codeTheme } from './code-theme.js';

export interface CodeEditorProps {
  language: 'graphql' | 'json';
  label: string;
  value: string;
  /** Without it the text is only to be read. */
  onChange?: (value: string) => void;
  /** Ctrl or Cmd with Enter. */
  onRun?: () => void;
  schema?: GraphQLSchema | undefined;
}

/** An editor for code. Tab leaves it, so that a keyboard gets on. */
export function CodeEditor({ language, label, value, onChange, onRun, schema }: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const handlers = useRef<Handlers>(handlersOf(onChange, onRun));
  useEffect(() => {
    handlers.current = handlersOf(onChange, onRun);
  });
  const start = useRef(value);
  useEffect(() => {
    const view = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        doc: start.current,
        extensions: [...SHARED, language === 'graphql' ? graphql() : json(), named(label), ...uses(handlers)],
      }),
    });
    editor.current = view;
    return () => view.destroy();
  }, [language, label]);
  useEffect(() => {
    if (schema && editor.current) updateSchema(editor.current, schema);
  }, [schema]);
  useEffect(() => {
    const view = editor.current;
    if (!view || view.state.doc.toString() === value) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
  }, [value]);
  return <div ref={place} className="h-full min-h-0 overflow-hidden" />;
}

const handlersOf = (onChange: Handlers['onChange'], onRun: Handlers['onRun']): Handlers => ({
  ...(onChange && { onChange }),
  ...(onRun && { onRun }),
});

const SHARED: readonly Extension[] = [
  lineNumbers(),
  foldGutter(),
  history(),
  drawSelection(),
  bracketMatching(),
  closeBrackets(),
  syntaxHighlighting(codeColours),
  syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
  codeTheme,
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
];

/** The place in the order of Tab is said outright: tools that look for it do not count what is editable. */
const named = (label: string): Extension => EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' });

type Handlers = Pick<CodeEditorProps, 'onChange' | 'onRun'>;

/** What an editor does that is written in. */
function uses(handlers: { current: Handlers }): readonly Extension[] {
  if (!handlers.current.onChange) {
    return [EditorState.readOnly.of(true), EditorView.editable.of(false)];
  }
  const run = () => {
    handlers.current.onRun?.();
    return true;
  };
  return [
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) handlers.current.onChange?.(update.state.doc.toString());
    }),
  ];
}
