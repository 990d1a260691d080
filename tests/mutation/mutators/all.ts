/** Every mutator, a group a line. */
