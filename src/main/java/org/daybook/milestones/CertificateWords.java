package org.daybook.milestones;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.CentredPage;
import org.daybook.ui.Texts;

/// A certificate in words, in the language in which it is given: the same on the screen, from the printer and in a file. Only
/// in the languages of the program: a sentence that nobody here can check is not put on her paper. From any thread.
final class CertificateWords {
    private static final String BETWEEN = " – ";
    private static final String BESIDE = "  ·  ";

    private final Texts texts;
    private final Certificate certificate;

    CertificateWords(Certificate certificate) {
        this.certificate = certificate;
        texts = new Texts(certificate.language());
    }

    /// Returns the heading; empty if there is none.
    String head() {
        return certificate.words().head();
    }

    String heading() {
        return texts.say("milestones.paper.heading");
    }

    String says() {
        return texts.say("milestones.paper.says");
    }

    String name() {
        return certificate.words().name();
    }

    String tookPart() {
        return texts.say("milestones.paper.took-part");
    }

    String title() {
        return certificate.words().title();
    }

    /// Returns days and hours, if they are shown; may be empty.
    String facts() {
        return Stream.of(certificate.days().map(this::days), certificate.hours().map(this::hours))
                .flatMap(Optional::stream).collect(Collectors.joining(BESIDE));
    }

    private String days(Certificate.Days days) {
        return days.first().equals(days.last())
                ? texts.date(days.first())
                : texts.date(days.first()) + BETWEEN + texts.date(days.last());
    }

    private String hours(double hours) {
        return texts.say("milestones.paper.hours", hours);
    }

    CentredPage.Place day() {
        return new CentredPage.Place(texts.date(certificate.on()), texts.say("milestones.paper.date"));
    }

    /// Returns the position of the signer's name: below the line, which leaves room for the signature.
    CentredPage.Place signs() {
        var who = certificate.words().signs();
        return new CentredPage.Place("", who.isEmpty() ? texts.say("milestones.paper.signature") : who);
    }
}
