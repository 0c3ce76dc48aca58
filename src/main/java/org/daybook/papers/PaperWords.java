package org.daybook.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// The words for papers and their log, in one language. From any thread.
final class PaperWords {
    private static final int KIB = 1 << 10;
    private static final int MIB = 1 << 20;
    private static final int GIB = 1 << 30;
    private static final String BETWEEN = "  ·  ";

    private final Texts texts;

    /// Whether the exact recipient of a paper is named.
    enum Names {
        TOLD,
        LEFT_OUT
    }

    PaperWords(Texts texts) {
        this.texts = texts;
    }

    String say(String key, Object... args) {
        return texts.say(key, args);
    }

    String date(LocalDate day) {
        return texts.date(day);
    }

    String number(long value) {
        return texts.number(value);
    }

    /// Returns the kind of a paper.
    String kind(KeptPaper paper) {
        return texts.of("papers", paper.told().kind());
    }

    /// Returns its name on the screen: its title, or else its kind.
    String name(KeptPaper paper) {
        return paper.told().title().orElse(kind(paper));
    }

    /// Returns the text below its name.
    String facts(KeptPaper paper) {
        return Stream.of(paper.told().title().map(_ -> kind(paper)),
                paper.told().datedOn().map(day -> say("papers.row.dated", date(day))),
                Optional.of(paper.seal().format().name()), Optional.of(size(paper.seal().size())),
                Optional.of(say("papers.row.asked", date(paper.askedOn()))),
                paper.removedOn().map(day -> say("papers.row.removed", date(day))))
                .flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
    }

    /// Returns a size in common units, never rounded down.
    String size(long bytes) {
        if (bytes < MIB) {
            return say("papers.size.kb", number(Math.ceilDiv(bytes, KIB)));
        }
        return bytes < GIB
                ? say("papers.size.mb", number(Math.ceilDiv(bytes, MIB)))
                : say("papers.size.gb", number(Math.ceilDiv(bytes, GIB)));
    }

    /// Returns one line of a log.
    String line(PaperLogEntry entry, Names names) {
        return Stream.of(Optional.of(date(entry.at().toLocalDate())),
                Optional.of(texts.time(entry.at().toLocalTime())), Optional.of(texts.of("papers", entry.what())),
                entry.to().map(to -> texts.of("papers", to.who())),
                entry.to().flatMap(PaperLogEntry.HandedTo::words).filter(_ -> names == Names.TOLD),
                Optional.of(entry.by())).flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
    }
}
