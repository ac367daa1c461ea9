"""After a meeting: who came, what was said and agreed, sent to whoever was not there; how it was; what came before."""
