package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.consents.SharedData;

/// Exactly what a file with a woman's record will hold, as she and the worker see it before it is made.
///
/// @param form       what was chosen
/// @param sheets     what goes; the file adds a reference by which the other site knows a second file of hers
/// @param missing    what was chosen though nothing of it goes
/// @param lastAnswer the number of what she answered last about this site
/// @param saidNo     when she said no to it, where that is her last answer
public record SendingPreview(NewSending form, List<RecordSheet> sheets, List<SharedData> missing,
        Optional<Long> lastAnswer, Optional<LocalDate> saidNo) {
    public SendingPreview {
        sheets = List.copyOf(sheets);
        missing = List.copyOf(missing);
    }

    @Override
    public String toString() {
        return "SendingPreview";
    }
}
