// The page of the case overview: moves among the marks, opens their words in the draft, turns a drawing into pixels.
(() => {
  const host = acquireVsCodeApi();
  const main = document.querySelector('main');

  /** One stop for Tab in each figure; the arrow keys move among its marks. */
  const setUp = (figure) => {
    const first = figure.querySelector('.mark');
    if (first !== null) first.setAttribute('tabindex', '0');
  };

  const centre = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

  /** The nearest mark in a direction; what lies straight ahead comes first. */
  const nearest = (marks, from, [dx, dy]) => {
    const origin = centre(from);
    let best = null;
    let least = Infinity;
    for (const one of marks) {
      const { x, y } = centre(one);
      const ahead = (x - origin.x) * dx + (y - origin.y) * dy;
      const aside = Math.abs((x - origin.x) * dy) + Math.abs((y - origin.y) * dx);
      if (one === from || ahead < 1) continue;
      const distance = ahead + 3 * aside;
      if (distance < least) [best, least] = [one, distance];
    }
    return best;
  };

  const focus = (mark, marks) => {
    for (const one of marks) one.setAttribute('tabindex', one === mark ? '0' : '-1');
    mark.focus();
    mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const open = (mark) => {
    host.postMessage({ type: 'open', start: Number(mark.dataset.start), end: Number(mark.dataset.end) });
  };

  main.addEventListener('keydown', (event) => {
    const mark = event.target.closest('.mark');
    if (mark === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(mark);
      return;
    }
    const marks = [...mark.closest('svg').querySelectorAll('.mark')];
    const direction = DIRECTIONS[event.key];
    const to =
      direction !== undefined
        ? nearest(marks, mark, direction)
        : event.key === 'Home'
          ? marks[0]
          : event.key === 'End'
            ? marks[marks.length - 1]
            : null;
    if (to === null) return;
    event.preventDefault();
    focus(to, marks);
  });
  main.addEventListener('click', (event) => {
    const mark = event.target.closest('.mark');
    if (mark !== null) open(mark);
  });
  for (const button of document.querySelectorAll('button[data-export]'))
    button.addEventListener('click', () => {
      host.postMessage({ type: 'export', format: button.dataset.export });
    });

  /** Where the focus is, so that it survives a new drawing. */
  const focusedPlace = () => {
    const mark = document.activeElement?.closest?.('.mark');
    if (mark == null) return null;
    const section = mark.closest('section').getAttribute('aria-labelledby');
    return { section, index: [...mark.closest('svg').querySelectorAll('.mark')].indexOf(mark) };
  };

  const show = ({ html, title }) => {
    const place = focusedPlace();
    main.innerHTML = html;
    document.querySelector('h1').textContent = title;
    document.querySelectorAll('.figure').forEach(setUp);
    if (place === null) return;
    const marks = [...document.querySelectorAll(`section[aria-labelledby="${place.section}"] .mark`)];
    const mark = marks[Math.min(place.index, marks.length - 1)];
    if (mark !== undefined) focus(mark, marks);
  };

  const SCALE = 2;
  const rasterise = ({ svg }) => {
    const picture = new Image();
    picture.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth * SCALE;
      canvas.height = picture.naturalHeight * SCALE;
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      host.postMessage({ type: 'png', data: canvas.toDataURL('image/png').split(',')[1] });
    };
    picture.onerror = () => host.postMessage({ type: 'png', data: '' });
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  };

  window.addEventListener('message', ({ data }) => {
    if (data.type === 'show') show(data);
    if (data.type === 'rasterise') rasterise(data);
  });
  host.postMessage({ type: 'ready' });
})();
