package org.daybook.accountability;

import static org.daybook.staff.Permission.PRINT_SITE_PAPER;
import static org.daybook.staff.Permission.SEE_SITE_PAPERS;
import static org.daybook.staff.Permission.WRITE_BREACH_SHEET;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.rights.Rights;
import org.daybook.staff.Gate;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;
import org.daybook.ui.Texts;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Data breaches: one sheet for each, kept permanently (Regulation (EU) 2016/679, Article 33(5)). On the write lane's thread,
/// outside a passage; each method throws [Refusal] if the worker's role does not allow it.
public final class Breaches {
    private final Gate gate;
    private final SitePapers papers;
    private final Tombstones marks;
    private final SitePaperStore people = new SitePaperStore();
    private final BreachStore store = new BreachStore();

    /// The available choices.
    ///
    /// @param backups when each backup was made, newest first
    /// @param now     this moment
    public record Choices(List<Instant> backups, Instant now) {
        public Choices {
            backups = List.copyOf(backups);
        }
    }

    /// @param gate   the way to the store
    /// @param papers what the sheets need to know
    /// @param marks  who was erased, and when
    public Breaches(Gate gate, SitePapers papers, Tombstones marks) {
        this.gate = gate;
        this.papers = papers;
        this.marks = marks;
    }

    /// Returns the available choices.
    public Choices choices() {
        var backups = papers.dependencies().safekeeping().made();
        return gate.look(SEE_SITE_PAPERS, work -> new Choices(backups, work.now()));
    }

    /// Writes a sheet, and records the people affected.
    ///
    /// @return its ID
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `accountability.refusal.no-such-card` if a card on the list does not exist
    public UUID write(BreachForm form) {
        var everyone = papers.dependencies().team().everyone();
        var kit = papers.dependencies().recovery().state().present();
        return gate.pass(WRITE_BREACH_SHEET, work -> {
            if (!form.problems(work.now(), work.zone()).isEmpty()) {
                throw new IllegalArgumentException("the form has problems");
            }
            var lost = form.lost().orElseThrow();
            var opening = switch (lost) {
                case COMPUTER -> DecryptionExposure.now(everyone, kit);
                case BACKUPS -> DecryptionExposure.of(form.backup().orElseThrow(), work.zone(), everyone, kit);
                case LIST -> DecryptionExposure.OF_PAPER;
            };
            return write(work, form, opening);
        });
    }

    private UUID write(UnitOfWork work, BreachForm form, DecryptionExposure opening) {
        var held = form.lost().orElseThrow() == LostAsset.LIST ? onTheList(work, form) : onTheCopy(work, form);
        var breach = new Breach(work.newId(), store.nextNumber(work.tx()), what(work, form), tiers(form, held), opening,
                erasedSince(work, form), work.today());
        work.names(breach.id());
        store.insert(work, breach);
        store.insert(work, breach.id(), held.stream().map(SitePaperStore.Held::id).toList());
        return breach.id();
    }

    private static Breach.What what(UnitOfWork work, BreachForm form) {
        var lost = form.lost().orElseThrow();
        return new Breach.What(lost, form.backup().filter(_ -> lost == LostAsset.BACKUPS), form.when().in(work.zone()),
                lost == LostAsset.COMPUTER ? form.state() : DeviceState.LOCKED,
                lost == LostAsset.LIST ? KeyExposure.NO : form.beside(),
                form.known());
    }

    /// The store cannot know what a list contained besides people.
    private static ImpactCounts tiers(BreachForm form, List<SitePaperStore.Held> held) {
        return form.lost().orElseThrow() == LostAsset.LIST
                ? new ImpactCounts(held.size(), 0, 0, 0)
                : SitePaperStore.tiers(held);
    }

    /// Uses whole days: people welcomed later on the day of a backup are counted too, never left out.
    private List<SitePaperStore.Held> onTheCopy(UnitOfWork work, BreachForm form) {
        var day = form.backup().filter(_ -> form.lost().orElseThrow() == LostAsset.BACKUPS)
                .map(made -> LocalDate.ofInstant(made, work.zone())).orElse(work.today());
        return people.held(work.tx(), day).everyone(Purpose.COUNTING);
    }

    private List<SitePaperStore.Held> onTheList(UnitOfWork work, BreachForm form) {
        var wanted = form.onTheList().stream().map(Object::toString).collect(Collectors.toSet());
        var found = people.held(work.tx(), work.today()).everyone(Purpose.COUNTING).stream()
                .filter(her -> wanted.contains(her.card())).toList();
        if (found.size() < wanted.size()) {
            throw new Refusal("accountability.refusal.no-such-card");
        }
        return found;
    }

    private int erasedSince(UnitOfWork work, BreachForm form) {
        return form.backup().filter(_ -> form.lost().orElseThrow() == LostAsset.BACKUPS)
                .map(made -> new HashSet<>(marks.all(work.tx()).stream()
                        .filter(mark -> Rights.isOfErasedWoman(mark) && mark.at().isAfter(made))
                        .map(Tombstone::subject)
                        .toList()).size())
                .orElse(0);
    }

    /// Returns every sheet, newest first.
    List<Breach> all() {
        return gate.look(SEE_SITE_PAPERS, work -> store.all(work.tx()));
    }

    /// Returns a sheet as it would be printed now.
    ///
    /// @throws Refusal `accountability.refusal.no-such-sheet`
    public PaperLayout read(UUID id, Texts texts) {
        var given = papers.given(texts);
        return gate.look(SEE_SITE_PAPERS, work -> sheet(work, id, given, texts));
    }

    /// Writes a sheet to a folder as PDF.
    ///
    /// @return the file
    /// @throws Refusal `accountability.refusal.cannot-write`, `.no-such-sheet`; then nothing of it remains
    public Path print(UUID id, Path folder, Texts texts) {
        var given = papers.given(texts);
        return gate.pass(PRINT_SITE_PAPER, work -> {
            work.names(id);
            return SheetPdf.write(sheet(work, id, given, texts), folder, "sheet-" + work.today());
        });
    }

    private PaperLayout sheet(UnitOfWork work, UUID id, Given given, Texts texts) {
        var breach = store.one(work.tx(), id).orElseThrow(() -> new Refusal("accountability.refusal.no-such-sheet"));
        var listed = store.listed(work.tx(), id);
        var cards = listed.visible(work).stream().map(BreachStore.Listed::card)
                .toList();
        return BreachPaper.of(new Breach.Listing(breach, cards, listed.size() - cards.size()), given, texts);
    }
}
