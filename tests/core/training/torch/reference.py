"""PyTorch in its own words, for tests to compare with: one JSON request a line on standard input, one JSON answer
a line on standard output. Networks and losses are written as a reader of PyTorch's documentation would."""

import json
import sys

import torch
from torch import nn

ACTIVATIONS = {"relu": nn.ReLU, "leaky_relu": nn.LeakyReLU, "tanh": nn.Tanh, "sigmoid": nn.Sigmoid}


class Recurrent(nn.Module):
    def __init__(self, model, inputs, outputs):
        super().__init__()
        self.kind = model["type"]
        cell = nn.LSTM if self.kind == "lstm" else nn.GRU
        setattr(self, self.kind, cell(inputs, model["hidden_size"], model["num_layers"], batch_first=True))
        self.fc = nn.Linear(model["hidden_size"], outputs)

    def forward(self, x):
        out, _ = getattr(self, self.kind)(x)
        return self.fc(out[:, -1])


def network(model, inputs, outputs):
    if model["type"] != "mlp":
        return Recurrent(model, inputs, outputs)
    layers = []
    for size in model["hidden_layers"]:
        layers.append(nn.Linear(inputs, size))
        if model["batch_norm"]:
            layers.append(nn.BatchNorm1d(size))
        layers += [ACTIVATIONS[model["activation"]](), nn.Dropout(0.0)]
        inputs = size
    return nn.Sequential(*layers, nn.Linear(inputs, outputs))


def loss_of(loss, outputs, labels):
    kind = loss["type"]
    if kind in ("cross_entropy", "focal"):
        weights = loss["class_weights"]
        weights = None if isinstance(weights, str) else torch.tensor(weights, dtype=torch.float32)
        labels = labels.long()
        if kind == "cross_entropy":
            return nn.functional.cross_entropy(outputs, labels, weight=weights)
        p = torch.softmax(outputs, 1).gather(1, labels[:, None])[:, 0]
        alpha = torch.ones_like(p) if weights is None else weights[labels]
        return (alpha * (1 - p) ** loss["gamma"] * -torch.log(p)).mean()
    if kind == "huber":
        return nn.functional.huber_loss(outputs[:, 0], labels, delta=loss["delta"])
    return nn.functional.mse_loss(outputs[:, 0], labels)


def optimizer_of(spec, rate, parameters):
    decay = spec["weight_decay"]
    if spec["type"] == "adam":
        return torch.optim.Adam(parameters, lr=rate, betas=(spec["beta1"], spec["beta2"]),
                                eps=spec["epsilon"], weight_decay=decay)
    if spec["type"] == "sgd":
        return torch.optim.SGD(parameters, lr=rate, momentum=spec["momentum"], weight_decay=decay)
    return torch.optim.RMSprop(parameters, lr=rate, alpha=spec["alpha"], eps=spec["epsilon"],
                               momentum=spec["momentum"], weight_decay=decay)


def make(request):
    net = network(request["spec"]["model"], request["columns"], request["outputs"])
    if "weights" in request:
        net.load_state_dict(torch.load(request["weights"], weights_only=True))
    return net


def inputs_of(request):
    return torch.tensor(request["inputs"], dtype=torch.float32).reshape(request["shape"])


def version(_):
    return {"version": torch.__version__}


def forward(request):
    net = make(request).eval()
    with torch.no_grad():
        return {"outputs": net(inputs_of(request)).flatten().tolist()}


def steps(request):
    """Trains some steps on one batch, and saves the weights."""
    net, spec = make(request).train(), request["spec"]
    optimizer = optimizer_of(spec["optimizer"], spec["learning_rate"], net.parameters())
    labels = torch.tensor(request["labels"], dtype=torch.float32)
    losses = []
    for _ in range(request["steps"]):
        optimizer.zero_grad()
        loss = loss_of(spec["loss"], net(inputs_of(request)), labels)
        loss.backward()
        if spec["gradient_clip"] is not None:
            nn.utils.clip_grad_norm_(net.parameters(), spec["gradient_clip"])
        optimizer.step()
        losses.append(loss.item())
    return {"losses": losses, "state": {k: v.double().flatten().tolist() for k, v in net.state_dict().items()}}


def load(request):
    """What any program of PyTorch finds in a file, without trusting it."""
    def shown(value):
        if isinstance(value, torch.Tensor):
            return {"shape": list(value.shape), "values": value.double().flatten().tolist()}
        return {k: shown(v) for k, v in value.items()} if isinstance(value, dict) else value
    return {"content": shown(torch.load(request["file"], weights_only=True))}


def save(request):
    """A state dict as KTRDR keeps it, and what its network says."""
    torch.manual_seed(request["seed"])
    net = make(request).eval()
    torch.save(net.state_dict(), request["file"])
    with torch.no_grad():
        return {"outputs": net(inputs_of(request)).flatten().tolist()}


ACTIONS = {"version": version, "forward": forward, "steps": steps, "load": load, "save": save}

torch.set_num_threads(1)
for line in sys.stdin:
    asked = json.loads(line)
    try:
        answer = ACTIONS[asked["do"]](asked)
    except Exception as error:  # the test shows it
        answer = {"error": repr(error)}
    print(json.dumps(answer), flush=True)
