package org.daybook.accountability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybook.base.Problem;

/// What the papers need to know of the site and no table tells. Nothing of it is needed for work: what is empty becomes a
/// line to be filled in by hand.
///
/// @param words what was typed, without what was left out
public record PaperSettings(Map<Setting, String> words) {
    /// Nothing was filled in yet.
    public static final PaperSettings NOTHING = new PaperSettings(Map.of());

    /// One thing the papers need to know.
    public enum Setting {
        CONTROLLER("controller", 200),
        ADDRESS("address", 400),
        CONTACT("contact", 200),
        OFFICER("officer", 200),
        AUTHORITY("authority", 400),
        KEYS("keys", 400),
        HELPER("helper", 400),
        RECIPIENTS("recipients", 1000),
        PERIODS("periods", 1000);

        private final String code;
        private final int longest;

        Setting(String code, int longest) {
            this.code = code;
            this.longest = longest;
        }

        /// How it is written in the store, and how its field is called.
        String code() {
            return code;
        }

        /// In characters.
        int longest() {
            return longest;
        }
    }

    /// Leaves out what is empty.
    public PaperSettings {
        var kept = new EnumMap<Setting, String>(Setting.class);
        words.forEach((setting, typed) -> {
            if (!typed.isBlank()) {
                kept.put(setting, typed.strip());
            }
        });
        words = Map.copyOf(kept);
    }

    /// What was typed; empty where it was left out.
    String of(Setting setting) {
        return words.getOrDefault(setting, "");
    }

    /// What should be looked at again; empty when all is well.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        Arrays.stream(Setting.values()).filter(setting -> of(setting).length() > setting.longest())
                .forEach(setting -> found.add(new Problem(setting.code(), setting.longest() > 200
                        ? "accountability.settings.too-long"
                        : "accountability.settings.too-long-line")));
        return found;
    }
}
