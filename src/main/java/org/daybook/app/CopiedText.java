package org.daybook.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.daybook.ui.Background;

/// Text copied from the program is removed from the clipboard after half a minute, and immediately when the screen is hidden.
/// What another program put there meanwhile is left alone, except by hiding. On the screen thread.
final class CopiedText {
    private static final Duration KEPT = Duration.ofSeconds(30);

    private record Copied(int hash, Instant at) {}

    private final Clock clock;
    private final Background background;
    private Optional<Copied> copied = Optional.empty();

    CopiedText(Clock clock, Background background) {
        this.clock = clock;
        this.background = background;
    }

    /// Notes that something is about to be copied.
    void copying() {
        background.fromOutside(() -> copied = present().map(text -> new Copied(text.hashCode(), clock.instant())));
    }

    /// Removes copied text when its time is over; called once a second.
    void ask() {
        if (copied.filter(what -> !what.at().plus(KEPT).isAfter(clock.instant())).isPresent()) {
            takeBack();
        }
    }

    /// Removes what this program copied, if it is still there.
    void takeBack() {
        copied.filter(what -> present().filter(text -> text.hashCode() == what.hash()).isPresent())
                .ifPresent(_ -> empty());
        copied = Optional.empty();
    }

    /// Empties the clipboard, whoever filled it.
    void empty() {
        copied = Optional.empty();
        Clipboard.getSystemClipboard().clear();
    }

    private static Optional<String> present() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }
}
