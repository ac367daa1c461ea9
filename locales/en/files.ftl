file-missing = The file could not be sent this time. If you need it, please try again later.
file-belongs-above = 📎 Goes with the message above
file-too-large = This file is too large. Please send one of at most 1 MB.
file-not-received = The file did not arrive. Please send it once more.
