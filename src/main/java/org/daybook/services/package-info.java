/// The address book: services and organisations that can help. Owns the table `service`, which says nothing of any woman.
@NullMarked
package org.daybook.services;

import org.jspecify.annotations.NullMarked;
