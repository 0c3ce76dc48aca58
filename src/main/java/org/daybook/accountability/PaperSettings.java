package org.daybook.accountability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybook.base.Problem;

/// What the papers need to know of the site and no table contains. None of it is needed for work: what is empty becomes a line
/// to be filled in by hand.
///
/// @param words what was typed, without empty values
public record PaperSettings(Map<Setting, String> words) {
    /// Nothing filled in yet.
    public static final PaperSettings NOTHING = new PaperSettings(Map.of());

    /// One thing that the papers need to know.
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

        /// Returns its code in the store, which is also the name of its field.
        String code() {
            return code;
        }

        /// Returns the maximum length in characters.
        int longest() {
            return longest;
        }
    }

    /// Leaves out empty values.
    public PaperSettings {
        var kept = new EnumMap<Setting, String>(Setting.class);
        words.forEach((setting, typed) -> {
            if (!typed.isBlank()) {
                kept.put(setting, typed.strip());
            }
        });
        words = Map.copyOf(kept);
    }

    /// Returns what was typed; empty if it was left out.
    String of(Setting setting) {
        return words.getOrDefault(setting, "");
    }

    /// Returns what must be corrected; empty if everything is valid.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        Arrays.stream(Setting.values()).filter(setting -> of(setting).length() > setting.longest())
                .forEach(setting -> found.add(new Problem(setting.code(), setting.longest() > 200
                        ? "accountability.settings.too-long"
                        : "accountability.settings.too-long-line")));
        return found;
    }
}
