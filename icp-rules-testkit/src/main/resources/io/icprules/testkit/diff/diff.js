"use strict";
(() => {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll("[data-set-lang]")];
  const setLanguage = language => {
    root.dataset.lang = language;
    root.lang = language;
    buttons.forEach(button => button.setAttribute("aria-pressed", String(button.dataset.setLang === language)));
  };
  buttons.forEach(button => button.addEventListener("click", () => setLanguage(button.dataset.setLang)));
  setLanguage(root.dataset.lang);
})();
