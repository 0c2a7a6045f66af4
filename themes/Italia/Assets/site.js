(function () {
  'use strict';
  var root = document.documentElement;
  // Only a browser that runs this folds the menu away: without it the links are simply there.
  root.classList.add('js');

  function setOpen(button, list, open) {
    button.setAttribute('aria-expanded', String(open));
    list.classList.toggle('is-open', open);
  }

  function startMenu() {
    var button = document.querySelector('[data-menu-toggle]');
    var list = button && document.getElementById(button.getAttribute('aria-controls'));
    if (!list) {
      return;
    }
    button.addEventListener('click', function () {
      setOpen(button, list, button.getAttribute('aria-expanded') !== 'true');
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') {
        setOpen(button, list, false);
        button.focus();
      }
    });
  }

  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  // Hides the rows that lack one of the words, and the groups that are left without rows.
  function show(rows, groups, words) {
    var found = 0;
    rows.forEach(function (row) {
      var matches = words.every(function (word) {
        return row.text.indexOf(word) >= 0;
      });
      row.element.hidden = !matches;
      found += matches ? 1 : 0;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
    });
    return found;
  }

  function startFilter() {
    var filter = document.querySelector('[data-filter]');
    if (!filter) {
      return;
    }
    var groups = Array.from(document.querySelectorAll('[data-filter-group]'));
    var rows = Array.from(document.querySelectorAll('[data-filter-item]'), function (element) {
      return { element: element, text: plain(element.textContent + ' ' + groupTitle(element)) };
    });
    var status = filter.querySelector('[role=status]');
    filter.hidden = rows.length < 2;
    filter.querySelector('input').addEventListener('input', function (event) {
      var words = plain(event.target.value).split(/\s+/).filter(Boolean);
      var found = show(rows, groups, words);
      var text = found === 1 ? status.dataset.one : status.dataset.other.replace('{0}', found);
      status.textContent = words.length ? text : '';
    });
  }

  // A word of the office's name finds all its rows.
  function groupTitle(element) {
    var group = element.closest('[data-filter-group]');
    return group ? group.querySelector('h2').textContent : '';
  }

  document.addEventListener('DOMContentLoaded', function () {
    startMenu();
    startFilter();
  });
})();
