package org.daybook.work;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is available for a CV while she agrees that companies may know of her.
///
/// @param wish   what she wishes and can do
/// @param jobs   where she works or worked, the newest first
/// @param sender the site's setting for who sends papers to companies; may be empty
/// @param today  the site's date
record CvPage(WorkWish wish, List<Placement> jobs, String sender, LocalDate today) {
    CvPage {
        jobs = List.copyOf(jobs);
    }

    /// Returns the fields that can be chosen: the typed ones, and the recorded ones.
    Set<CvField> available() {
        var fields = EnumSet.allOf(CvField.class);
        if (wish.languages().isEmpty()) {
            fields.remove(CvField.LANGUAGES);
        }
        if (placed().isEmpty()) {
            fields.remove(CvField.PLACEMENTS);
        }
        if (wish.when().isEmpty()) {
            fields.remove(CvField.TIMES);
        }
        if (wish.mostHours().isEmpty()) {
            fields.remove(CvField.HOURS);
        }
        return fields;
    }

    /// Returns those of her jobs that a company knows of.
    List<Placement> placed() {
        return jobs.stream().filter(job -> job.at().isPresent()).toList();
    }
}
