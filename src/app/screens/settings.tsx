/** The settings: each is applied at once and kept in this browser. */
import { ChoiceField, SelectField, SwitchField, VolumeField } from '../parts/field.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { CONTRASTS, FONTS, MOTIONS, PICTURE_KEYS, TEXT_SIZES, USUAL } from '../reader/settings.ts';
import { QUALITIES } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';

export function SettingsScreen({ shell }: { readonly shell: Shell }) {
  const { preferences, navigator } = shell;
  const { screens } = useWords();
  const words = useBesideWords().settings;
  const { change } = preferences;
  return (
    <PaperPage
      kind="settings"
      title={screens.settings}
      aside={words.kept}
      doors={
        <>
          <ReturnDoor home={navigator.home.value} />
          <button type="button" onClick={() => change(USUAL)}>
            {words.usual}
          </button>
        </>
      }
    >
      <Reading shell={shell} />
      <div>
        <Picture shell={shell} />
        <Keys shell={shell} />
      </div>
      <SoundSettings shell={shell} />
    </PaperPage>
  );
}

function Reading({ shell: { preferences } }: { readonly shell: Shell }) {
  const words = useBesideWords().settings;
  const { change } = preferences;
  const settings = preferences.settings.value;
  return (
    <section aria-labelledby="settings-reading">
      <h2 id="settings-reading">{words.reading}</h2>
      <ChoiceField
        name="text-size"
        legend={words.textSize}
        value={settings.textSize}
        options={TEXT_SIZES.map((size) => [size, words.perCent(size)] as const)}
        change={(textSize) => change({ textSize })}
      />
      <ChoiceField
        name="font"
        legend={words.font}
        value={settings.font}
        options={FONTS.map((font) => [font, words.fonts[font]] as const)}
        areNames
        change={(font) => change({ font })}
      />
      <p class="sample" aria-hidden="true">
        {words.sample}
      </p>
      <ChoiceField
        name="contrast"
        legend={words.contrast}
        value={settings.contrast}
        options={CONTRASTS.map((contrast) => [contrast, words.contrasts[contrast]] as const)}
        change={(contrast) => change({ contrast })}
      />
      <SwitchField
        name="notes"
        words={words.notes}
        hint={words.notesHint}
        on={settings.notes}
        change={(notes) => change({ notes })}
      />
      <SwitchField
        name="pass-read"
        words={words.passRead}
        hint={words.passReadHint}
        on={settings.passRead}
        change={(passRead) => change({ passRead })}
      />
      <SwitchField
        name="plain-lists"
        words={words.plainLists}
        hint={words.plainListsHint}
        on={settings.plainLists}
        change={(plainLists) => change({ plainLists })}
      />
      <SwitchField
        name="folds-open"
        words={words.foldsOpen}
        hint={words.foldsOpenHint}
        on={settings.foldsOpen}
        change={(foldsOpen) => change({ foldsOpen })}
      />
      <SwitchField
        name="whole-map"
        words={words.wholeMap}
        hint={words.wholeMapHint}
        on={settings.wholeMap}
        change={(wholeMap) => change({ wholeMap })}
      />
    </section>
  );
}

function Picture({ shell: { preferences } }: { readonly shell: Shell }) {
  const words = useBesideWords().settings;
  const { change } = preferences;
  const { motion, quality, pictures } = preferences.settings.value;
  return (
    <section aria-labelledby="settings-picture">
      <h2 id="settings-picture">{words.picture}</h2>
      <ChoiceField
        name="motion"
        legend={words.motion}
        value={motion}
        options={MOTIONS.map((each) => [each, words.motions[each]] as const)}
        change={(next) => change({ motion: next })}
      />
      <ChoiceField
        name="quality"
        legend={words.quality}
        hint={words.qualityHint}
        value={quality}
        options={QUALITIES.map((each) => [each, words.qualities[each]] as const)}
        change={(next) => change({ quality: next })}
      />
      <SwitchField
        name="pictures"
        words={words.pictures}
        hint={words.picturesHint}
        on={pictures}
        change={(next) => change({ pictures: next })}
      />
    </section>
  );
}

function Keys({ shell: { preferences } }: { readonly shell: Shell }) {
  const words = useBesideWords().settings;
  const { keys, pictureKey } = preferences.settings.value;
  return (
    <section aria-labelledby="settings-keys">
      <h2 id="settings-keys">{words.keys}</h2>
      <SwitchField
        name="keys"
        words={words.letterKeys}
        hint={words.keysHint}
        on={keys}
        change={(next) => preferences.change({ keys: next })}
      />
      <SelectField
        name="picture-key"
        words={words.pictureKey}
        hint={words.pictureKeyHint}
        options={PICTURE_KEYS.map((key) => [key, key.toUpperCase() || words.noKey] as const)}
        value={pictureKey}
        change={(next) => preferences.change({ pictureKey: next })}
      />
    </section>
  );
}

function SoundSettings({ shell: { preferences } }: { readonly shell: Shell }) {
  const words = useBesideWords().settings;
  const { change } = preferences;
  const { volumes, captions } = preferences.settings.value;
  return (
    <section aria-labelledby="settings-sound">
      <h2 id="settings-sound">{words.sound}</h2>
      <SwitchField
        name="sound"
        words={words.sound}
        on={!volumes.muted}
        change={(on) => change({ volumes: { ...volumes, muted: !on } })}
      />
      {VOLUMES.map((name) => (
        <VolumeField
          key={name}
          words={words.volumes[name]}
          value={volumes[name]}
          spoken={words.perCentSpoken}
          change={(value) => change({ volumes: { ...volumes, [name]: value } })}
        />
      ))}
      <SwitchField
        name="captions"
        words={words.captions}
        hint={words.captionsHint}
        on={captions}
        change={(next) => change({ captions: next })}
      />
    </section>
  );
}

const VOLUMES = ['music', 'room', 'event'] as const;
