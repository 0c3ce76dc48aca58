package org.daybook.work;

import static org.daybook.staff.Permission.PRINT_FOR_COMPANY;
import static org.daybook.staff.Permission.SEE_COMPANIES;
import static org.daybook.staff.Permission.SEE_WISHES;
import static org.daybook.staff.Permission.SET_COMPANY_SENDER;

import java.util.Locale;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.Site;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// Papers for companies: a CV with what she chose, an opening to check, and what was agreed about a placement. None of them is
/// kept; making one leaves a line in the audit trail. Each method opens its own passage, on the write lane's thread, and throws
/// [Refusal] if the worker's role does not permit it.
///
/// Invariant. No paper is exported that contains a word of [ForbiddenWords], a name of this place, a card number, or the code of
/// the site.
public final class CompanyPapers {
    /// The maximum length of the sender, in characters.
    static final int LONGEST_SENDER = 160;
    private static final String NAMES_PLACE = "work.refusal.names-the-place";
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Site site;
    private final Openings openings;
    private final WishStore wishes = new WishStore();
    private final PlacementStore placements = new PlacementStore();
    private final TraineeshipStore traineeships = new TraineeshipStore();
    private final SenderStore senders = new SenderStore();

    CompanyPapers(Gate gate, Work.Dependencies dependencies, Openings openings) {
        this.gate = gate;
        participants = dependencies.participants();
        consents = dependencies.consents();
        site = dependencies.site();
        this.openings = openings;
    }

    /// Checks whether the worker's role may make papers for companies.
    public boolean may() {
        return gate.allows(PRINT_FOR_COMPANY);
    }

    /// Checks whether the worker's role may set the sender.
    public boolean maySetSender() {
        return gate.allows(SET_COMPANY_SENDER);
    }

    /// Returns the sender of papers to companies; may be empty.
    public String sender() {
        return gate.look(SEE_COMPANIES, senders::words);
    }

    /// Returns the names of this place, separated by commas; may be empty.
    public String placeNames() {
        return gate.look(SEE_COMPANIES, senders::placeNames);
    }

    /// Sets the names of this place, separated by commas. No paper may hold any of them, regardless of case, accents and hyphens.
    ///
    /// @throws IllegalArgumentException if they are longer than [#LONGEST_SENDER] characters
    /// @throws Refusal                  `work.refusal.short-name` for a name of fewer than three letters,
    ///         `work.refusal.sender-names-place` if the sender contains one of them
    public void placeNames(String names) {
        var kept = names.strip();
        requireShort(kept);
        gate.act(SET_COMPANY_SENDER, work -> {
            if (ForbiddenWords.isTooShort(kept)) {
                throw new Refusal("work.refusal.short-name");
            }
            if (isNamedIn(senders.words(work), kept)) {
                throw new Refusal("work.refusal.sender-names-place");
            }
            senders.writePlaceNames(work, kept);
        });
    }

    private static boolean isNamedIn(String text, String names) {
        return ForbiddenWords.named(names).flatMap(words -> words.in(text)).isPresent();
    }

    private static void requireShort(String words) {
        if (words.codePointCount(0, words.length()) > LONGEST_SENDER) {
            throw new IllegalArgumentException("too long");
        }
    }

    /// Sets the sender of papers to companies: a name and how to answer, and nothing that reveals what kind of place this is.
    ///
    /// @throws IllegalArgumentException if it is longer than [#LONGEST_SENDER] characters
    /// @throws Refusal                  `work.refusal.tells-the-place`, `work.refusal.names-the-place`,
    ///         `work.refusal.code-on-paper`
    public void sender(String words) {
        var kept = words.strip();
        requireShort(kept);
        gate.act(SET_COMPANY_SENDER, work -> {
            if (ForbiddenWords.OF_PROGRAM.in(kept).isPresent()) {
                throw new Refusal("work.refusal.tells-the-place");
            }
            if (isNamedIn(kept, senders.placeNames(work))) {
                throw new Refusal(NAMES_PLACE);
            }
            if (CompanyPaper.isShownIn(kept, site.code()) || CardNumber.isIn(kept)) {
                throw new Refusal("work.refusal.code-on-paper");
            }
            senders.write(work, kept);
        });
    }

    /// Returns what is available for a CV.
    ///
    /// @throws Refusal `consents.refusal.not-given` without her consent to companies
    CvPage forCv(ParticipantId her) {
        return gate.about(SEE_WISHES, her, work -> {
            new WorkWithGirls().demandShown(work, her);
            return page(work);
        });
    }

    private CvPage page(SubjectWork work) {
        participants.row(work, work.her());
        consents.demand(work, work.her(), Purpose.COMPANIES);
        var written = wishes.written(work, work.her());
        return new CvPage(written.isEmpty() ? WorkWish.NOTHING : written.getLast().wish(),
                placements.of(work.tx(), work.her()).reversed(), senders.words(work), work.today());
    }

    /// Creates her CV. Leaves a line in the audit trail, even if the file then cannot be written, and nothing else: what was
    /// typed for it is not kept.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `consents.refusal.not-given` without her consent to companies,
    ///         `work.refusal.nothing-chosen`, `work.refusal.tells-the-place`, `work.refusal.names-the-place`,
    ///         `work.refusal.code-on-paper`
    CompanyPaper cv(ParticipantId her, CvForm form) {
        return gate.about(PRINT_FOR_COMPANY, her, work -> {
            var page = page(work);
            if (form.shown().isEmpty()) {
                throw new Refusal("work.refusal.nothing-chosen");
            }
            var paper = new CompanyPaperWords(form.language()).cv(form, page);
            demandNeutral(work, paper);
            if (!form.problems().isEmpty()) {
                throw new IllegalArgumentException("the form has problems");
            }
            return paper;
        });
    }

    /// Creates a paper about an opening.
    ///
    /// @throws Refusal `work.refusal.unknown-opening`, `work.refusal.tells-the-place`, `work.refusal.names-the-place`,
    ///         `work.refusal.code-on-paper`
    CompanyPaper opening(OpeningId id, Locale language) {
        return gate.pass(PRINT_FOR_COMPANY, work -> {
            var paper = new CompanyPaperWords(language).opening(openings.known(work, id), senders.words(work),
                    work.today());
            demandNeutral(work, paper);
            return paper;
        });
    }

    /// Creates a paper about a placement of hers: the name she wants on it, what was agreed, and the details of a traineeship,
    /// if it is one. The name is not kept.
    ///
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-placement`, also for work she found herself;
    ///         `work.refusal.tells-the-place`, `work.refusal.names-the-place`, `work.refusal.code-on-paper`
    CompanyPaper placement(ParticipantId her, PlacementId id, String name, Locale language) {
        return gate.about(PRINT_FOR_COMPANY, her, work -> {
            var page = page(work);
            var job = page.placed().stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(() -> new Refusal("work.refusal.unknown-placement"));
            var paper = new CompanyPaperWords(language).placement(name.strip(), job,
                    traineeships.of(work.tx(), her).getOrDefault(id, Traineeship.NOTHING), page);
            demandNeutral(work, paper);
            return paper;
        });
    }

    private void demandNeutral(UnitOfWork work, CompanyPaper paper) {
        if (paper.holds(ForbiddenWords.OF_PROGRAM).isPresent()) {
            throw new Refusal("work.refusal.tells-the-place");
        }
        if (ForbiddenWords.named(senders.placeNames(work)).flatMap(paper::holds).isPresent()) {
            throw new Refusal(NAMES_PLACE);
        }
        if (paper.showsCard() || paper.shows(site.code())) {
            throw new Refusal("work.refusal.code-on-paper");
        }
    }
}
