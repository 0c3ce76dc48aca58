package org.daybook.contact;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.ui.Card;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// What this room puts on her record and into her welcome. On the screen thread.
public final class ContactScreens {
    private ContactScreens() {}

    /// The card in which her wishes are filled in. In FXML `<fx:include fx:id="wishes" source="../contact/wishes.fxml"/>`,
    /// whose controller is of this kind.
    public interface Form {
        /// Puts a step's number before the heading.
        void step(Label number);

        /// The card itself, to be folded.
        Card card();

        /// Puts the cursor into the first field, and scrolls it into view.
        void start();

        /// Shows number and code word only while the cursor stands in their fields.
        void conceal();

        /// Told whenever something is changed by hand.
        void onChange(Runnable listener);

        /// Fills in what she said.
        void fill(ContactWishes wishes);

        /// What is filled in; a time that cannot be read is missing in it.
        ContactWishes form();

        /// What should be looked at again.
        List<Problem> problems();

        /// Shows each problem below its field.
        void show(List<Problem> problems);

        /// Her wishes in one line, without number and code word.
        String inShort();

        /// What stands in the fields, as typed.
        Unsaved unsaved();

        /// Puts back what stood in the fields; nobody is told.
        void resume(Unsaved unsaved);
    }

    /// Strip, page and card of one record; what is changed in one is shown in the others.
    public static final class OnRecord {
        private final Parent strip;
        private final StripController stripController;
        private final Parent page;
        private final WishesTabController pageController;
        private final NextContactController next;

        private OnRecord(Ui ui) {
            var top = ui.views().load(StripController.class);
            strip = top.root();
            stripController = (StripController) top.controller();
            var form = ui.views().load(WishesTabController.class);
            page = form.root();
            pageController = (WishesTabController) form.controller();
            next = new NextContactController(ui.texts(), stripController::log);
        }

        /// What stands on top of every tab.
        public Parent strip() {
            return strip;
        }

        /// The card of the overview: whether she is to be called, and when she was called last.
        public Parent next() {
            return next.card();
        }

        /// The page on which her wishes are changed.
        public Parent page() {
            return page;
        }

        /// Shows how she may be reached.
        ///
        /// @param changed told after each change, once it is shown
        public void show(ParticipantId her, Reach reach, Consumer<Reach> changed) {
            Consumer<Reach> both = newer -> {
                stripController.show(her, newer);
                pageController.show(her, newer);
                next.show(newer);
                changed.accept(newer);
            };
            stripController.onChange(both);
            pageController.onChange(both);
            stripController.show(her, reach);
            pageController.show(her, reach);
            next.show(reach);
        }

        /// How the page is reached from the strip.
        public void leadToPage(Runnable way) {
            stripController.leadToWishes(way);
        }

        /// How her consents are reached from the page, while she has not agreed.
        public void leadToConsents(Runnable way) {
            pageController.leadToConsents(way);
        }

        /// Opens the row in which a call is written down.
        public void log() {
            stripController.log();
        }

        /// Lets the page be read only.
        public void readOnly() {
            pageController.readOnly();
        }

        /// Shows the fields of the page, and puts the cursor into them.
        public void edit() {
            pageController.edit();
        }

        /// Saves the page.
        public void save() {
            pageController.save();
        }

        /// Saves what was changed and can be kept.
        public void leave() {
            pageController.leave();
        }

        /// What is half typed.
        public Unsaved unsaved() {
            return pageController.unsaved();
        }

        /// Puts back what was half typed.
        public void resume(Unsaved unsaved) {
            pageController.resume(unsaved);
        }
    }

    /// Her hours as a worker reads them.
    public static String hours(Texts texts, Hours hours) {
        return new HoursWords(texts).of(hours);
    }

    /// Strip and page for one record.
    public static OnRecord onRecord(Ui ui) {
        return new OnRecord(ui);
    }
}
