package downhill.lesson.read;

import downhill.document.Line;
import downhill.lesson.Deed;

/** Checks what a deed speaks of on its page, once all of the page is read. */
record DeedNames(Names page, Line line) implements Deed.Cases {
    @Override
    public void show(Deed.Show deed) {
        page.staged(line, deed.name());
    }

    @Override
    public void tell(Deed.Tell deed) {
        page.told(line, deed);
    }

    @Override
    public void claim(Deed.Claim deed) {
        page.check(line, deed.name(), deed.input());
    }

    // The others speak of the stage, which is read with what the library has.

    @Override
    public void set(Deed.Set deed) {}

    @Override
    public void setTeam(Deed.SetTeam deed) {}

    @Override
    public void place(Deed.Place deed) {}

    @Override
    public void run(Deed.Run deed) {}

    @Override
    public void forward(Deed.Forward deed) {}

    @Override
    public void backward(Deed.Backward deed) {}

    @Override
    public void rule(Deed.Rule deed) {}
}
