package org.daybook.services;

import java.util.Optional;
import org.daybook.services.ServiceForm.Access;
import org.daybook.services.ServiceForm.Where;

/// Two people changed one service: each field that one of them left alone is as the other wrote it.
final class ServiceMerge {
    private boolean clashed;

    private ServiceMerge() {}

    /// Both in one; empty where both changed the same field, each in her own way.
    ///
    /// @param base   what the form was filled with
    /// @param mine   what the form holds now
    /// @param stored what somebody else saved meanwhile
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
