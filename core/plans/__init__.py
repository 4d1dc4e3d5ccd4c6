"""Plans: which licence and instance type may be chosen, where the image goes, and the file that keeps it all.

The public face is imported by name from the modules: ``licences``, ``instances``, ``catalogue``, ``drafting``, ``checking``,
``store``, ``flow``.
"""
