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

/// The instruments of the site: those that come with the program and those it added from files; and who is told of a low
/// score. Each method opens a passage of its own, on the write lane's thread, and throws [Refusal] when her role may not.
public final class Instruments {
    private final Gate gate;
    private final InstrumentStore store = new InstrumentStore();
    private final Colleagues colleagues = new Colleagues();
    /// Read once for a house, when it is first asked for: files of the program, nothing of hers.
    private final AtomicReference<@Nullable Catalogue> builtIn = new AtomicReference<>();

    Instruments(Gate gate) {
        this.gate = gate;
    }

    /// Whether the worker's role may add and retire instruments and name the lead.
    public boolean mayChange() {
        return gate.allows(CHANGE_INSTRUMENTS);
    }

    /// Every instrument that is offered now.
    public Catalogue catalogue() {
        return gate.look(SEE_INSTRUMENTS, this::offered);
    }

    /// Both lanes may ask; whoever comes second at the same moment reads the same files once more.
    private Catalogue builtIn() {
        var read = builtIn.get();
        if (read == null) {
            read = new Catalogue(BuiltIn.all());
            builtIn.set(read);
        }
        return read;
    }

    /// Every instrument by which anybody was ever asked, also retired ones. Joins the caller's passage.
    Catalogue everything(UnitOfWork work) {
        return builtIn().with(store.all(work.tx()).stream().map(SiteInstrument::instrument).toList());
    }

    /// Without retired ones. Joins the caller's passage.
    Catalogue offered(UnitOfWork work) {
        return builtIn().with(store.all(work.tx()).stream().filter(one -> one.retiredOn().isEmpty())
                .map(SiteInstrument::instrument).toList());
    }

    /// What the site added, also what it retired.
    public List<SiteInstrument> ofTheSite() {
        return gate.look(SEE_INSTRUMENTS, work -> store.all(work.tx()));
    }

    /// Adds one from a file. What is broken is refused with line and reason, and nothing of it is kept.
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

    /// Takes one of the site's away: it is offered no more. One by which nobody was asked is deleted; one that was used
    /// stays, because its readings need it.
    ///
    /// @throws Refusal `outcomes.refusal.unknown-instrument`
    public List<SiteInstrument> takeAway(UUID id) {
        return gate.pass(CHANGE_INSTRUMENTS, work -> {
            if (store.isUsed(work.tx(), known(work, id).instrument().key())) {
                store.retire(work.tx(), id, Optional.of(work.today()));
            } else {
                store.delete(work.tx(), id);
            }
            return store.all(work.tx());
        });
    }

    /// Offers a retired one again.
    ///
    /// @throws Refusal `outcomes.refusal.unknown-instrument`
    public List<SiteInstrument> offerAgain(UUID id) {
        return gate.pass(CHANGE_INSTRUMENTS, work -> {
            known(work, id);
            store.retire(work.tx(), id, Optional.empty());
            return store.all(work.tx());
        });
    }

    private SiteInstrument known(UnitOfWork work, UUID id) {
        work.names(id);
        return store.all(work.tx()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("outcomes.refusal.unknown-instrument"));
    }

    /// Who could be named as psychosocial lead: who is here and may read what women answered.
    public List<StaffMember> mightLead() {
        return gate.look(SEE_INSTRUMENTS, this::able);
    }

    private List<StaffMember> able(UnitOfWork work) {
        return colleagues.here(work).stream().filter(one -> Gate.allows(one, SEE_READINGS)).toList();
    }

    /// Who is told of a low score where nobody works on a file of hers; empty once she has left or may not read any more.
    public Optional<StaffMember> lead() {
        return gate.look(SEE_INSTRUMENTS, work -> store.lead(work.tx())
                .flatMap(who -> able(work).stream().filter(one -> one.id().equals(who)).findFirst()));
    }

    /// Names the psychosocial lead, or nobody.
    ///
    /// @throws Refusal `outcomes.refusal.cannot-lead` when she is not here or may not read
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
