package org.daybook.app;

import org.daybook.site.OpenSite;
import static org.daybook.testing.Some.someone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.Contact;
import org.daybook.cases.ContactOutcome;
import org.daybook.cases.Need;
import org.daybook.cases.NewAction;
import org.daybook.cases.Presenting;
import org.daybook.cases.Urgency;
import org.daybook.childcare.ChildForm;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.ContactWishes;
import org.daybook.contact.Contacts;
import org.daybook.contact.Hours;
import org.daybook.contact.Wish;
import org.daybook.papers.NewPaper;
import org.daybook.papers.PaperKind;
import org.daybook.papers.Scan;
import org.daybook.paths.NewEnrolment;
import org.daybook.ui.Paper;

/// Words that no program would write by itself, in every room that keeps words about a woman.
public final class MarkedLife {
    private static final ConsentWording ENGLISH = new ConsentWording(ConsentWording.CURRENT, "en");

    private MarkedLife() {}

    /// Plays it in a store, and returns her card.
    public static String in(Path store) {
        var card = new StringBuilder();
        PreparedSite.inHouse(store, house -> card.append(live(house)));
        return card.toString();
    }

    /// Does the same in an open site.
    static String live(OpenSite house) {
        var her = someone().called(word(0)).known(word(1)).speaking("uk").born(1994, 7)
                .answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house);
        for (var purpose : List.of(Purpose.CHILDREN, Purpose.SAFE_CONTACT)) {
            house.participants().answer(her.id(), purpose, Answer.GIVEN, ENGLISH);
        }
        house.paths().enrol(new NewEnrolment(her.id(), org.daybook.paths.Path.PRACTICAL_SKILLS, Optional.of(word(2))));
        wishes(house, her.id());
        caseFile(house, her.id());
        house.childcare().children().add(her.id(), child(word(3)));
        paper(house, her.id());
        return her.card().toString();
    }

    private static String word(int number) {
        var all = List.of(Markers.NAMES, Markers.OTHERS).stream().flatMap(List::stream).toList();
        return all.get(number % all.size());
    }

    private static void wishes(OpenSite house, ParticipantId her) {
        house.contacts().change(her, new ContactWishes(Optional.of("+39 091 555 0148"),
                new ContactWishes.Ways(Optional.of(Wish.YES), Optional.of(Wish.NO), Optional.of(Wish.NO),
                        Optional.of(Wish.NO)),
                new ContactWishes.Saying(Optional.of(Wish.NO), Optional.of(word(4)), Optional.of(Wish.YES),
                        Optional.empty()),
                Hours.ANY, Optional.of(word(5)), ContactWishes.NOTHING.language()), Contacts.Source.values()[0]);
    }

    private static void caseFile(OpenSite house, ParticipantId her) {
        var file = house.cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), ENGLISH))
                .orElseThrow();
        var work = house.cases().inside();
        work.need(file, new Need(Area.PROTECTION, Optional.of(word(6))));
        work.present(file, new Presenting(Optional.of(word(7)), Optional.of(Urgency.NO)));
        work.plan(file, new NewAction(Area.LEGAL, Optional.of(word(8)), Optional.of(word(0)), Optional.of("MR"),
                Optional.empty()));
        work.contact(file, Optional.empty(), new Contact(Optional.of(ContactOutcome.DONE), Optional.of(word(1)),
                Optional.empty()));
    }

    private static ChildForm child(String words) {
        return new ChildForm(words, Optional.empty(), new ChildForm.Health(Optional.of(words), Optional.empty()),
                new ChildForm.Collecting(Optional.of(words), Optional.of(words), Optional.of(words)));
    }

    private static void paper(OpenSite house, ParticipantId her) {
        try {
            var file = Files.createTempFile("scan", ".pdf");
            try (var paper = new Paper(); var out = Files.newOutputStream(file)) {
                paper.text(word(2));
                paper.write(out);
            }
            try (var scan = Scan.read(file)) {
                house.papers().keep(her, new NewPaper(Optional.of(PaperKind.COURT), Optional.of(word(3)),
                        Optional.empty(), NewPaper.Asked.YES), scan);
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
