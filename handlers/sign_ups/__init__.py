"""Sign-up lists: places for something, taken under the group's card, with a waiting list that moves up by itself."""
