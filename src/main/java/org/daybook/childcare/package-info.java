/// Children who are looked after while their mothers are here: what she wanted recorded about them, and when they were signed
/// in and out. They belong to her card, and nothing about them is stored without her consent.
@NullMarked
package org.daybook.childcare;

import org.jspecify.annotations.NullMarked;
