package org.daybook.sessions;

import java.util.Arrays;
import java.util.Optional;
import org.daybook.participants.PersonRow;
import org.daybook.ui.PictureMark;

/// The picture she chose.
final class PictureMarkOf {
    private PictureMarkOf() {}

    /// Returns her picture; empty if she chose none, or one that this version of the program does not know.
    static Optional<PictureMark> her(PersonRow her) {
        return her.pictureMark().flatMap(
                code -> Arrays.stream(PictureMark.values()).filter(mark -> mark.code().equals(code)).findFirst());
    }
}
