(function () {
  'use strict';
  var root = document.documentElement;
  // Only a browser that runs this folds the menu away: without it the links are simply there.
  root.classList.add('js');

  function setOpen(button, list, open) {
    button.setAttribute('aria-expanded', String(open));
    list.classList.toggle('is-open', open);
  }

  document.addEventListener('DOMContentLoaded', function () {
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
  });
})();
