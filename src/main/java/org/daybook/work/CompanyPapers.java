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
import org.daybook.staff.WorkWithGirls;

/// Papers for companies: a CV with what she chose, an opening to read over, and what was agreed about a placement. None of them is kept; that one was made is a
/// line of the audit trail. Each method opens a passage of its own, on the write lane's thread, and throws [Refusal] when the
/// worker's role may not.
///
/// Invariant. No paper leaves that holds a word of [ForbiddenWords], the number of a card, or the code of the site.
public final class CompanyPapers {
    /// The longest sender, in characters.
    static final int LONGEST_SENDER = 160;
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

    /// Whether the worker's role may make papers for companies.
    public boolean may() {
        return gate.allows(PRINT_FOR_COMPANY);
    }

    /// Whether the worker's role may say who sends them.
    public boolean maySetSender() {
        return gate.allows(SET_COMPANY_SENDER);
    }

    /// Who sends papers to companies; may be empty.
    public String sender() {
        return gate.look(SEE_COMPANIES, senders::words);
    }

    /// Says who sends papers to companies: a name and how to answer, and nothing of what the place is.
    ///
    /// @throws IllegalArgumentException beyond [#LONGEST_SENDER] characters
    /// @throws Refusal                  `work.refusal.tells-the-place`, `work.refusal.code-on-paper`
    public void sender(String words) {
        var kept = words.strip();
        if (kept.codePointCount(0, kept.length()) > LONGEST_SENDER) {
            throw new IllegalArgumentException("too long");
        }
        gate.act(SET_COMPANY_SENDER, work -> {
            if (ForbiddenWords.OF_PROGRAM.in(kept).isPresent()) {
                throw new Refusal("work.refusal.tells-the-place");
            }
            if (CompanyPaper.isShownIn(kept, site.code()) || CardNumber.isIn(kept)) {
                throw new Refusal("work.refusal.code-on-paper");
            }
            senders.write(work, kept);
        });
    }

    /// What is there for a CV.
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

    /// Makes her CV. Leaves a line in the audit trail, also when the file then cannot be written, and nothing else: what was
    /// typed for it is kept nowhere.
    ///
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `consents.refusal.not-given` without her consent to companies,
    ///                                  `work.refusal.nothing-chosen`, `work.refusal.tells-the-place`,
    ///                                  `work.refusal.code-on-paper`
    CompanyPaper cv(ParticipantId her, CvForm form) {
        return gate.about(PRINT_FOR_COMPANY, her, work -> {
            var page = page(work);
            if (form.shown().isEmpty()) {
                throw new Refusal("work.refusal.nothing-chosen");
            }
            var paper = new CompanyPaperWords(form.language()).cv(form, page);
            demandNeutral(paper);
            if (!form.problems().isEmpty()) {
                throw new IllegalArgumentException("the form has problems");
            }
            return paper;
        });
    }

    /// Makes a paper about an opening.
    ///
    /// @throws Refusal `work.refusal.unknown-opening`, `work.refusal.tells-the-place`, `work.refusal.code-on-paper`
    CompanyPaper opening(OpeningId id, Locale language) {
        return gate.pass(PRINT_FOR_COMPANY, work -> {
            var paper = new CompanyPaperWords(language).opening(openings.known(work, id), senders.words(work),
                    work.today());
            demandNeutral(paper);
            return paper;
        });
    }

    /// Makes a paper about a placement of hers: the name she wants on it, what was agreed, and for a traineeship what belongs
    /// to it. The name is kept nowhere.
    ///
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-placement`, also for work she found herself;
    ///                 `work.refusal.tells-the-place`, `work.refusal.code-on-paper`
    CompanyPaper placement(ParticipantId her, PlacementId id, String name, Locale language) {
        return gate.about(PRINT_FOR_COMPANY, her, work -> {
            var page = page(work);
            var job = page.placed().stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(() -> new Refusal("work.refusal.unknown-placement"));
            var paper = new CompanyPaperWords(language).placement(name.strip(), job,
                    traineeships.of(work.tx(), her).getOrDefault(id, Traineeship.NOTHING), page);
            demandNeutral(paper);
            return paper;
        });
    }

    private void demandNeutral(CompanyPaper paper) {
        if (paper.forbidden().isPresent()) {
            throw new Refusal("work.refusal.tells-the-place");
        }
        if (paper.showsCard() || paper.shows(site.code())) {
            throw new Refusal("work.refusal.code-on-paper");
        }
    }
}
