package org.daybook.outcomes;

import static org.daybook.staff.Permission.CHANGE_INSTRUMENTS;
import static org.daybook.staff.Permission.SEE_INSTRUMENTS;
import static org.daybook.staff.Permission.SEE_READINGS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.base.Refusal;
import org.daybook.outcomes.instrument.BuiltIn;
import org.daybook.outcomes.instrument.Catalogue;
import org.daybook.outcomes.instrument.Flaw;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.InstrumentFile;
import org.daybook.outcomes.instrument.Read;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.staff.UnitOfWork;
import org.jspecify.annotations.Nullable;

/// The instruments of the site, both built in and added from files, and the person notified of low scores. Each method opens
/// its own passage, on the write lane's thread, and throws [Refusal] if the worker's role lacks the permission.
public final class Instruments {
    private final Gate gate;
    private final InstrumentStore store = new InstrumentStore();
    private final Colleagues colleagues = new Colleagues();
    /// Read once per open store, on first use; contains files of the program and no personal data.
    private final AtomicReference<@Nullable Catalogue> builtIn = new AtomicReference<>();

    Instruments(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the worker's role may add and retire instruments and name the lead.
    public boolean mayChange() {
        return gate.allows(CHANGE_INSTRUMENTS);
    }

    /// Returns every instrument that is currently offered.
    public Catalogue catalogue() {
        return gate.look(SEE_INSTRUMENTS, this::offered);
    }

    /// Both lanes may call this; if they do so at the same moment, the second reads the same files again.
    private Catalogue builtIn() {
        var read = builtIn.get();
        if (read == null) {
            read = new Catalogue(BuiltIn.all());
            builtIn.set(read);
        }
        return read;
    }

    /// Returns every instrument that was ever used, including retired ones. Joins the caller's passage.
    Catalogue everything(UnitOfWork work) {
        return builtIn().with(store.all(work.tx()).stream().map(SiteInstrument::instrument).toList());
    }

    /// Returns the instruments without retired ones. Joins the caller's passage.
    Catalogue offered(UnitOfWork work) {
        return builtIn().with(store.all(work.tx()).stream().filter(one -> one.retiredOn().isEmpty())
                .map(SiteInstrument::instrument).toList());
    }

    /// Returns the instruments that the site added, including those it retired.
    public List<SiteInstrument> ofTheSite() {
        return gate.look(SEE_INSTRUMENTS, work -> store.all(work.tx()));
    }

    /// Adds an instrument from a file. An invalid file is refused with line and reason, and nothing of it is stored.
    ///
    /// @param file the whole file
    public Added add(byte[] file) {
        return switch (InstrumentFile.read(file)) {
            case Read.Broken broken -> new Added.Refused(broken.flaw());
            case Read.Sound sound -> add(file, sound.instrument());
        };
    }

    private Added add(byte[] file, Instrument instrument) {
        return gate.pass(CHANGE_INSTRUMENTS, work -> {
            Optional<Flaw> flaw = everything(work).against(instrument);
            if (flaw.isPresent()) {
                return new Added.Refused(flaw.get());
            }
            var id = work.newId();
            work.names(id);
            store.insert(work.tx(), new InstrumentStore.Row(id, instrument,
                    new String(file, StandardCharsets.UTF_8), work.today(), work.who().id()));
            return new Added.Taken(new SiteInstrument(id, instrument, work.today(), Optional.empty()));
        });
    }

    /// An instrument before it was removed or offered again.
    ///
    /// @param before  as it was
    /// @param deleted its row; empty if it was kept
    record Former(SiteInstrument before, Optional<InstrumentStore.Row> deleted) {}

    /// Removes one of the site's instruments, so that it is no longer offered. An unused instrument is deleted; one that was
    /// used is kept, because its readings need it.
    ///
    /// @return what it was, which can be passed to [#putBack]
    /// @throws Refusal `outcomes.refusal.unknown-instrument`
    Former takeAway(UUID id) {
        return gate.pass(CHANGE_INSTRUMENTS, work -> {
            var before = known(work, id);
            if (store.isUsed(work.tx(), before.instrument().key())) {
                store.retire(work.tx(), id, Optional.of(work.today()));
                return new Former(before, Optional.empty());
            }
            var row = store.row(work.tx(), before);
            store.delete(work.tx(), id);
            return new Former(before, Optional.of(row));
        });
    }

    /// Offers a retired instrument again.
    ///
    /// @return what it was, which can be passed to [#putBack]
    /// @throws Refusal `outcomes.refusal.unknown-instrument`
    Former offerAgain(UUID id) {
        return gate.pass(CHANGE_INSTRUMENTS, work -> {
            var before = known(work, id);
            store.retire(work.tx(), id, Optional.empty());
            return new Former(before, Optional.empty());
        });
    }

    /// Undoes either.
    ///
    /// @throws Refusal `outcomes.refusal.unknown-instrument`; `outcomes.refusal.cannot-undo` if another file for the same
    ///         instrument was added meanwhile
    void putBack(Former what) {
        var id = what.before().id();
        gate.act(CHANGE_INSTRUMENTS, work -> {
            if (what.deleted().isEmpty()) {
                known(work, id);
                store.retire(work.tx(), id, what.before().retiredOn());
            } else if (everything(work).against(what.before().instrument()).isPresent()) {
                throw new Refusal("outcomes.refusal.cannot-undo");
            } else {
                work.names(id);
                what.deleted().ifPresent(row -> store.insert(work.tx(), row));
                store.retire(work.tx(), id, what.before().retiredOn());
            }
        });
    }

    private SiteInstrument known(UnitOfWork work, UUID id) {
        work.names(id);
        return store.all(work.tx()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("outcomes.refusal.unknown-instrument"));
    }

    /// Returns the staff who can be named as psychosocial lead: those who are active and may read women's answers.
    public List<StaffMember> mightLead() {
        return gate.look(SEE_INSTRUMENTS, this::able);
    }

    private List<StaffMember> able(UnitOfWork work) {
        return colleagues.here(work).stream().filter(one -> Gate.allows(one, SEE_READINGS)).toList();
    }

    /// Returns the person notified of a low score if nobody works on a file of the participant; empty if she has left or may no
    /// longer read answers.
    public Optional<StaffMember> lead() {
        return gate.look(SEE_INSTRUMENTS, work -> store.lead(work.tx())
                .flatMap(who -> able(work).stream().filter(one -> one.id().equals(who)).findFirst()));
    }

    /// Names the psychosocial lead, or nobody.
    ///
    /// @throws Refusal `outcomes.refusal.cannot-lead` if she is not active or may not read
    public void name(Optional<StaffId> lead) {
        gate.act(CHANGE_INSTRUMENTS, work -> lead.ifPresentOrElse(who -> {
            work.names(who.value());
            if (able(work).stream().noneMatch(one -> one.id().equals(who))) {
                throw new Refusal("outcomes.refusal.cannot-lead");
            }
            store.name(work.tx(), who);
        }, () -> store.nameNobody(work.tx())));
    }
}
