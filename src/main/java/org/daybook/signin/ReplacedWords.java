package org.daybook.signin;

import org.daybook.site.RestorePreview;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.daybook.keeping.Moments;
import org.daybook.ui.Texts;
import org.daybook.vault.StoreThere;

/// The sentences about a restore before it happens.
final class ReplacedWords {
    private final Texts texts;
    private final Clock clock;

    /// @param clock in the zone of this computer: the site's zone is known only after signing in
    ReplacedWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /// Formats when a backup was made, as everywhere: "25 November 2026, 10:04".
    String moment(Instant at) {
        return new Moments(texts, clock.getZone()).exactly(at);
    }

    /// Formats its size, as everywhere.
    String size(long bytes) {
        return new Moments(texts, clock.getZone()).size(bytes);
    }

    /// States what would be restored, and how many of the people in it would be erased again.
    String comesBack(RestorePreview replaced) {
        var backup = replaced.backup();
        var all = texts.say("signin.replacing.comes-back", moment(backup.madeAt()), backup.rowsOf("participant"),
                backup.rowsOf("session"));
        return replaced.again() == 0 ? all : all + " " + texts.say("signin.replacing.again", replaced.again());
    }

    /// States what is there now.
    String isThere(RestorePreview replaced) {
        var last = replaced.present().map(StoreThere::lastChanged).map(this::lately).orElse("");
        return switch (replaced.kind()) {
            case NOTHING -> texts.say("signin.replacing.nothing");
            case LATER -> texts.say("signin.replacing.later", replaced.later().orElseThrow(), last);
            case NOTHING_LATER -> texts.say("signin.replacing.nothing-later");
            case SAME -> texts.say("signin.replacing.same", last);
            case ANOTHER -> texts.say("signin.replacing.another", last);
            case UNREADABLE -> texts.say("signin.replacing.unreadable");
        };
    }

    /// States what happens to it.
    String kept(RestorePreview replaced) {
        return texts.say("signin.replacing.kept", String.valueOf(replaced.folder().getFileName()));
    }

    private String lately(Instant at) {
        var local = at.atZone(clock.getZone());
        var time = texts.time(LocalTime.from(local));
        return local.toLocalDate().equals(LocalDate.now(clock))
                ? texts.say("signin.replacing.today", time)
                : texts.say("signin.replacing.on", texts.date(local.toLocalDate()), time);
    }
}
