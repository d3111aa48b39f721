/** The yardstick's only script: ink's runtime, paragraphs, a button a choice. As little as a page with this story can be. */
import { Story } from 'inkjs';
import { draws, told } from 'virtual:bench';

const story = new Story(told.ink);
story.allowExternalFunctionFallbacks = true;
for (const [name, value] of Object.entries(draws)) story.variablesState.$(name, value);
goOn();

function goOn() {
  const lines = [];
  while (story.canContinue) lines.push(made('p', story.Continue().trim()));
  document.querySelector('section').replaceChildren(...lines);
  document.querySelector('#choices').replaceChildren(...story.currentChoices.map(choiceButton));
}

function choiceButton({ index, text, tags }) {
  const button = made('button', text.trim());
  button.dataset.choice = tags?.find((tag) => tag.startsWith('id: '))?.slice(4) ?? String(index);
  button.addEventListener('click', () => {
    story.ChooseChoiceIndex(index);
    goOn();
  });
  return button;
}

function made(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
