"""Prints 20 steps of each optimizer on Rosenbrock and Beale in float64, as PyTorch makes them, as CSV.

python3 optimizers.py > optimizers.csv

Columns: optimizer, parameters that differ from the defaults (name=value;...), surface, step (0 is the start), x, y,
source. Made with PyTorch 1.13. Lion is not in PyTorch: its steps follow Algorithm 2 of Chen et al. 2023, written out
below in plain Python on top of PyTorch's gradients.
"""

import torch

# NAdam keeps its product of momenta in the default type.
torch.set_default_dtype(torch.float64)
STEPS = 20
SURFACES = {
    "rosenbrock": ((0.0, 0.0), lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2),
    "beale": ((1.0, 1.0), lambda x, y: (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2),
}


class Lion:
    def __init__(self, weights, lr=1e-4, betas=(0.9, 0.99), weight_decay=0.0):
        self.weights, self.lr, self.betas, self.weight_decay = weights, lr, betas, weight_decay
        self.m = [0.0 for _ in weights]

    def zero_grad(self):
        for weight in self.weights:
            weight.grad = None

    def step(self):
        beta1, beta2 = self.betas
        for i, weight in enumerate(self.weights):
            g, theta = weight.grad.item(), weight.item()
            c = beta1 * self.m[i] + (1 - beta1) * g
            sign = (c > 0) - (c < 0)
            weight.data.fill_(theta - self.lr * (sign + self.weight_decay * theta))
            self.m[i] = beta2 * self.m[i] + (1 - beta2) * g


NAMES = {"lr": "rate", "momentum": "beta", "alpha": "decay"}
ADAM = dict(lr=0.1, betas=(0.8, 0.95), eps=1e-3)
# First what the run with PyTorch's defaults must be told (SGD has none), then a setting other than the defaults.
CASES = {
    "gd": (torch.optim.SGD, dict(lr=0.01), dict(lr=0.001)),
    "momentum": (torch.optim.SGD, dict(lr=0.005, momentum=0.9), dict(lr=0.002, momentum=0.8)),
    "nesterov": (torch.optim.SGD, dict(lr=0.005, momentum=0.9), dict(lr=0.002, momentum=0.8)),
    "adagrad": (torch.optim.Adagrad, {}, dict(lr=0.5, lr_decay=0.1, eps=1e-3)),
    "rmsprop": (torch.optim.RMSprop, {}, dict(lr=0.02, alpha=0.9, eps=1e-3)),
    "adam": (torch.optim.Adam, {}, ADAM),
    "adamw": (torch.optim.AdamW, {}, dict(ADAM, weight_decay=0.2)),
    "nadam": (torch.optim.NAdam, {}, dict(ADAM, momentum_decay=0.05)),
    "adamax": (torch.optim.Adamax, {}, ADAM),
    "amsgrad": (torch.optim.Adam, {}, ADAM),
    "adadelta": (torch.optim.Adadelta, {}, dict(lr=2.0, rho=0.8, eps=1e-3)),
    "lion": (Lion, {}, dict(lr=0.01, betas=(0.8, 0.9), weight_decay=0.3)),
}
# NAdam's one-tensor code in 1.13.0a0 multiplies mu into the next product twice, against its own documentation and
# later versions; its foreach code does not.
FLAGS = {"nesterov": dict(nesterov=True), "amsgrad": dict(amsgrad=True), "nadam": dict(foreach=True)}


def shown(settings):
    pairs = []
    for key, value in settings.items():
        if key == "betas":
            pairs += [("beta1", value[0]), ("beta2", value[1])]
        else:
            pairs.append((NAMES.get(key, key), value))
    return ";".join(f"{name}={value!r}" for name, value in pairs)


def run(name, make, settings, parameters, surface):
    (x0, y0), loss = SURFACES[surface]
    x, y = (torch.tensor(v, requires_grad=True) for v in (x0, y0))
    optimizer = make([x, y], **settings, **FLAGS.get(name, {}))
    source = "Chen et al. 2023, Algorithm 2" if name == "lion" else "PyTorch " + torch.__version__
    for step in range(STEPS + 1):
        print(name, parameters, surface, step, repr(x.item()), repr(y.item()), source.replace(",", " "), sep=",")
        optimizer.zero_grad()
        loss(x, y).backward()
        optimizer.step()


print("optimizer,parameters,surface,step,x,y,source")
for name, (make, defaults, other) in CASES.items():
    for surface in SURFACES:
        run(name, make, defaults, shown(defaults), surface)
        run(name, make, other, shown(other), surface)
