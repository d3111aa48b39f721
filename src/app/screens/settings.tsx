/** The settings: each is applied at once and kept in this browser. */
import { ChoiceField, SwitchField, VolumeField } from '../parts/field.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { TEXT_SIZES, USUAL } from '../reader/settings.ts';
import type { Shell } from '../shell.ts';

export function SettingsScreen({ shell }: { readonly shell: Shell }) {
  const { preferences, navigator } = shell;
  const { change } = preferences;
  const settings = preferences.settings.value;
  const { volumes } = settings;
  return (
    <PaperPage
      kind="settings"
      title="Settings"
      aside="kept in this browser only"
      doors={
        <>
          <ReturnDoor home={navigator.home.value} />
          <button type="button" onClick={() => change(USUAL)}>
            Restore the usual
          </button>
        </>
      }
    >
      <section aria-labelledby="settings-reading">
        <h2 id="settings-reading">Reading</h2>
        <ChoiceField
          name="text-size"
          legend="Text size"
          value={settings.textSize}
          options={TEXT_SIZES.map((size) => [size, `${size} %`] as const)}
          change={(textSize) => change({ textSize })}
        />
        <ChoiceField
          name="font"
          legend="Typeface"
          value={settings.font}
          options={[
            ['serif', 'PT Serif'],
            ['hyper', 'Atkinson Hyperlegible'],
            ['dyslexic', 'OpenDyslexic'],
          ]}
          change={(font) => change({ font })}
        />
        <p class="sample" aria-hidden="true">
          They are on their feet before the last sentence is out. So are you.
        </p>
        <ChoiceField
          name="contrast"
          legend="Contrast"
          value={settings.contrast}
          options={[
            ['auto', 'As the system asks'],
            ['usual', 'Paper'],
            ['high', 'Black on white'],
          ]}
          change={(contrast) => change({ contrast })}
        />
        <SwitchField
          words="Content notes"
          hint="A line before a passage that some would rather be warned of."
          on={settings.notes}
          change={(notes) => change({ notes })}
        />
        <SwitchField
          words="Plain lists"
          hint="Some choices can also be made by hand on the picture. Plain lists leave that out."
          on={settings.plainLists}
          change={(plainLists) => change({ plainLists })}
        />
      </section>
      <div>
        <section aria-labelledby="settings-picture">
          <h2 id="settings-picture">Picture</h2>
          <ChoiceField
            name="motion"
            legend="Motion"
            value={settings.motion}
            options={[
              ['auto', 'As the system asks'],
              ['full', 'Full'],
              ['reduced', 'Still'],
            ]}
            change={(motion) => change({ motion })}
          />
          <ChoiceField
            name="quality"
            legend="Quality"
            hint="Automatic measures this machine and steps down by itself."
            value={settings.quality}
            options={[
              ['auto', 'Automatic'],
              ['full', 'Full'],
              ['light', 'Light'],
              ['still', 'Stills'],
            ]}
            change={(quality) => change({ quality })}
          />
        </section>
        <section aria-labelledby="settings-keys">
          <h2 id="settings-keys">Keys</h2>
          <SwitchField
            words="Letter and number keys"
            hint="1–9 choose, L log, M sound, S settings. Arrows and Escape always work. A screen reader in browse mode keeps letters, numbers and arrows to itself."
            on={settings.keys}
            change={(keys) => change({ keys })}
          />
        </section>
      </div>
      <section aria-labelledby="settings-sound">
        <h2 id="settings-sound">Sound</h2>
        <SwitchField
          words="Sound"
          on={!volumes.muted}
          change={(on) => change({ volumes: { ...volumes, muted: !on } })}
        />
        <VolumeField
          words="Music"
          value={volumes.music}
          change={(music) => change({ volumes: { ...volumes, music } })}
        />
        <VolumeField
          words="Room"
          value={volumes.room}
          change={(room) => change({ volumes: { ...volumes, room } })}
        />
        <VolumeField
          words="Events"
          value={volumes.event}
          change={(event) => change({ volumes: { ...volumes, event } })}
        />
        <SwitchField
          words="Captions"
          hint="Every sound in words, while it is heard. The log has them always."
          on={settings.captions}
          change={(captions) => change({ captions })}
        />
      </section>
    </PaperPage>
  );
}
