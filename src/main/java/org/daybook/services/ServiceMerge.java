package org.daybook.services;

import java.util.Optional;
import org.daybook.services.ServiceForm.Access;
import org.daybook.services.ServiceForm.Where;

/// Merges the changes of two people to one service: a field that one of them left unchanged has the other's value.
final class ServiceMerge {
    private boolean clashed;

    private ServiceMerge() {}

    /// Merges both changes; empty if both changed the same field to different values.
    ///
    /// @param base   the values with which the form was filled
    /// @param mine   the current values of the form
    /// @param stored what another user saved meanwhile
    static Optional<ServiceForm> of(ServiceForm base, ServiceForm mine, ServiceForm stored) {
        var merge = new ServiceMerge();
        var form = new ServiceForm(merge.pick(base.name(), mine.name(), stored.name()),
                merge.pick(base.kind(), mine.kind(), stored.kind()),
                merge.where(base.where(), mine.where(), stored.where()),
                merge.access(base.access(), mine.access(), stored.access()),
                merge.pick(base.contact(), mine.contact(), stored.contact()),
                merge.pick(base.notes(), mine.notes(), stored.notes()));
        return Optional.of(form).filter(_ -> !merge.clashed);
    }

    private Where where(Where base, Where mine, Where stored) {
        return new Where(pick(base.country(), mine.country(), stored.country()),
                pick(base.city(), mine.city(), stored.city()),
                pick(base.address(), mine.address(), stored.address()), pick(base.way(), mine.way(), stored.way()));
    }

    private Access access(Access base, Access mine, Access stored) {
        return new Access(pick(base.languages(), mine.languages(), stored.languages()),
                pick(base.hours(), mine.hours(), stored.hours()), pick(base.cost(), mine.cost(), stored.cost()),
                pick(base.withoutPapers(), mine.withoutPapers(), stored.withoutPapers()),
                pick(base.womenOnly(), mine.womenOnly(), stored.womenOnly()),
                pick(base.children(), mine.children(), stored.children()));
    }

    private <T> T pick(T base, T mine, T stored) {
        if (mine.equals(base)) {
            return stored;
        }
        clashed |= !stored.equals(base) && !stored.equals(mine);
        return mine;
    }
}
