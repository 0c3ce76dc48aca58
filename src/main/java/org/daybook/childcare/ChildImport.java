package org.daybook.childcare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Records children from an existing register, only for women who consent to it. Code words are not imported: they must be
/// agreed again. Inside one passage, on its thread; [#close] writes the last rows.
public final class ChildImport implements AutoCloseable {
    private final UnitOfWork work;
    private final BulkInsert children;
    private final Map<UUID, Integer> howMany = new HashMap<>();
    private final ChildConsentStore consents = new ChildConsentStore();

    /// @param work the passage, in which her consents have already been written
    public ChildImport(UnitOfWork work) {
        this.work = work;
        children = new BulkInsert(work.tx(), "cared_child", List.of("id", "participant", "name", "years", "years_on",
                "born", "allergies", "helps", "collectors", "never_collect", "since", "ended_on"));
    }

    /// Checks whether she today consents to any record of her children.
    public boolean mayKeep(ParticipantId her) {
        return consents.agrees(work.tx(), her, work.today());
    }

    /// Checks whether another child of hers can be added, counting those of this import.
    public boolean hasRoom(ParticipantId her) {
        return howMany.getOrDefault(her.value(), 0) < HerChildren.MOST;
    }

    /// Adds a child.
    ///
    /// @param her     the mother
    /// @param told    without problems
    /// @param since   the day on which it was recorded
    /// @param endedOn since when it no longer comes
    public void add(ParticipantId her, ChildForm told, LocalDate since, Optional<LocalDate> endedOn) {
        howMany.merge(her.value(), 1, Integer::sum);
        var years = told.age().filter(ChildAge.Told.class::isInstance).map(ChildAge.Told.class::cast);
        var born = told.age().filter(ChildAge.Born.class::isInstance).map(ChildAge.Born.class::cast);
        children.row(work.newId(), her.value(), told.name(), years.map(ChildAge.Told::years).orElse(null),
                years.map(ChildAge.Told::toldOn).orElse(null), born.map(ChildAge.Born::month).orElse(null),
                told.health().allergies().orElse(null), told.health().helps().orElse(null),
                told.collecting().may().orElse(null), told.collecting().never().orElse(null), since,
                endedOn.orElse(null));
    }

    @Override
    public void close() {
        children.close();
    }
}
