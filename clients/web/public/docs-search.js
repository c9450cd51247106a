// The search of the documentation. Names are read once, when somebody begins to type; on a narrow page the menu starts shut.
const FOUND = 12;
const input = document.getElementById('find');
const list = document.getElementById('found');
const menu = document.querySelector('.menu');
if (matchMedia('(max-width: 56rem)').matches) menu.open = false;

let entries;
let at = -1;

const read = async () => (entries ??= fetch('/docs/search.json').then((answer) => answer.json()));

const rank = (text, wanted) => {
  const place = text.toLowerCase().indexOf(wanted);
  return place < 0 ? Infinity : place * 100 + text.length;
};

const show = (hits) => {
  at = hits.length > 0 ? 0 : -1;
  list.replaceChildren(
    ...hits.map(([text, kind, url], index) => {
      const item = document.createElement('li');
      item.id = `found-${index}`;
      item.role = 'option';
      item.dataset.url = url;
      item.append(text, Object.assign(document.createElement('span'), { textContent: kind }));
      return item;
    }),
  );
  mark();
};

const mark = () => {
  [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === at)));
  list.hidden = list.children.length === 0;
  input.setAttribute('aria-expanded', String(!list.hidden));
  if (at < 0) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', `found-${at}`);
  list.children[at]?.scrollIntoView({ block: 'nearest' });
};

const look = async () => {
  const wanted = input.value.trim().toLowerCase();
  const all = wanted ? await read() : [];
  if (wanted !== input.value.trim().toLowerCase()) return;
  const ranked = all.map((entry) => [rank(entry[0], wanted), entry]).filter(([place]) => place < Infinity);
  show(
    ranked
      .sort(([a], [b]) => a - b)
      .slice(0, FOUND)
      .map(([, entry]) => entry),
  );
};

const go = (item) => {
  if (item) location.assign(item.dataset.url);
};

input.addEventListener('input', look);
input.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && list.children.length > 0) {
    at = (at + step + list.children.length) % list.children.length;
    mark();
    event.preventDefault();
  } else if (event.key === 'Enter') go(list.children[at]);
  else if (event.key === 'Escape') show([]);
});
list.addEventListener('mousedown', (event) => {
  event.preventDefault();
  go(event.target.closest('li'));
});
input.addEventListener('blur', () => show([]));
document.addEventListener('keydown', (event) => {
  const isTyping = /^(INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
  if (event.key !== '/' || isTyping) return;
  event.preventDefault();
  input.focus();
});
